//! A whole chart from a birth and the present.

use crate::birth::{Birth, BirthError, ResolvedBirth, civil_day, resolve};
use crate::calendar::{Date, split_seconds};
use crate::luck::{Luck, luck};
use crate::lunar::{self, LunarDate};
use crate::pillars::{SolarMonth, day_and_hour, day_pillar, year_pillar};
use crate::relations::{Relation, relations};
use crate::sexagenary::{Pillar, Stem};
use crate::stars::{Pillars, StarPlaces, stars};
use crate::strength::{
    Strength, UsefulElement, element_counts, element_weights, strength, support, useful_by_climate, useful_by_strength,
};
use crate::warnings::{Warning, warnings};

pub struct Chart {
    pub birth: ResolvedBirth,
    pub lunar: Option<LunarDate>,
    pub pillars: Pillars,
    pub day_stem: Stem,
    pub counts: [u8; 5],
    pub weights: [f64; 5],
    pub strength: Strength,
    pub useful_by_strength: UsefulElement,
    pub useful_by_climate: UsefulElement,
    pub stars: Vec<StarPlaces>,
    pub relations: Vec<Relation>,
    pub luck: Option<Luck>,
    pub annual: Vec<Annual>,
    pub monthly: Vec<Monthly>,
    pub daily: Vec<Daily>,
    pub warnings: Vec<Warning>,
    /// Civil day of the present in the zone of birth.
    pub today: i32,
}

pub struct Annual {
    pub year: i32,
    pub pillar: Pillar,
    /// Civil day of 입춘.
    pub starts: i32,
}

pub struct Monthly {
    pub year: i32,
    pub month: u32,
    pub pillar: Pillar,
    /// Civil days, both included.
    pub starts: i32,
    pub ends: i32,
}

pub struct Daily {
    pub day: i32,
    pub pillar: Pillar,
}

const YEARS_BACK: i32 = 2;
const YEARS_AHEAD: i32 = 7;
const MONTH_YEARS: i32 = 2;
const DAYS: i32 = 14;
/// Place of a passing pillar among the places of a relation, after year, month, day and hour.
const PASSING: usize = 4;

/// `now` in UTC milliseconds.
pub fn chart_of(birth: &Birth, now: i64) -> Result<Chart, BirthError> {
    let birth = resolve(birth)?;
    let month = SolarMonth::at(birth.instant).ok_or(BirthError::YearOutOfRange)?;
    let (day, hour) = day_and_hour(birth.clock.div_euclid(1_000), birth.boundary);
    let pillars = [
        Some(month.year_pillar()),
        Some(month.month_pillar()),
        Some(day),
        birth.hour_known.then_some(hour),
    ];
    let weights = element_weights(&pillars);
    let strength = strength(&pillars).ok_or(BirthError::DateImpossible)?;
    let today = civil_day(&birth.zone, now);
    let this_year = Date::from_day_number(today).year;
    Ok(Chart {
        lunar: lunar::from_day(split_seconds(birth.civil.div_euclid(1_000)).0),
        day_stem: day.stem(),
        counts: element_counts(&pillars),
        useful_by_strength: useful_by_strength(day.stem(), strength.score, &weights),
        useful_by_climate: useful_by_climate(day.stem(), month.month_pillar().branch()),
        stars: stars(&pillars),
        relations: relations(&pillars, None),
        luck: luck(&birth, month),
        annual: (this_year - YEARS_BACK..=this_year + YEARS_AHEAD)
            .filter_map(|year| annual(&birth, year))
            .collect(),
        monthly: (this_year..this_year + MONTH_YEARS)
            .flat_map(|year| (1..=12).map(move |month| (year, month)))
            .filter_map(|(year, month)| monthly(&birth, year, month))
            .collect(),
        daily: (today..today + DAYS)
            .map(|day| Daily {
                day,
                pillar: day_pillar(day),
            })
            .collect(),
        warnings: warnings(&birth, month, &pillars),
        pillars,
        weights,
        strength,
        birth,
        today,
    })
}

impl Chart {
    /// Relations of a passing pillar with the chart; the passing pillar is place 4.
    pub fn relations_with(&self, passing: Pillar) -> Vec<Relation> {
        let [year, month, day, hour] = self.pillars;
        relations(&[year, month, day, hour, Some(passing)], Some(PASSING))
    }

    pub fn support_of(&self, passing: Pillar) -> f64 {
        support(
            self.day_stem,
            self.strength.score,
            self.useful_by_strength.element,
            passing,
        )
    }
}

fn annual(birth: &ResolvedBirth, year: i32) -> Option<Annual> {
    let starts = civil_day(&birth.zone, SolarMonth::of_civil_month(year, 2)?.start()?);
    Some(Annual {
        year,
        pillar: year_pillar(year),
        starts,
    })
}

fn monthly(birth: &ResolvedBirth, year: i32, month: u32) -> Option<Monthly> {
    let solar = SolarMonth::of_civil_month(year, month)?;
    let starts = civil_day(&birth.zone, solar.start()?);
    let ends = civil_day(&birth.zone, solar.next().start()?) - 1;
    Some(Monthly {
        year,
        month,
        pillar: solar.month_pillar(),
        starts,
        ends,
    })
}
