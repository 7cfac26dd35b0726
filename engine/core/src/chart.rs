//! A whole chart from a birth. It knows no present: `times` says what years, months, days and hours bring to it.

use crate::birth::{Birth, BirthError, ResolvedBirth, resolve};
use crate::elements::{element_counts, element_weights};
use crate::letters::{commanding, void_branches};
use crate::list::List;
use crate::luck::{Luck, luck};
use crate::lunar::{self, KOREAN, LunarDate};
use crate::pillars::{Pillars, SolarMonth, day_and_hour, places_where, year_pillar_by};
use crate::relations::{Relations, relations};
use crate::schools::{Schools, VoidBase};
use crate::sexagenary::{Branch, Pillar, Stem};
use crate::stars::{STARS, StarPlaces, stars};
use crate::strength::{Strength, Support, strength};
use crate::structure::{Structure, structure};
use crate::useful::{UsefulElement, useful_elements};
use crate::warnings::{Warnings, warnings};

pub struct Chart {
    pub birth: ResolvedBirth,
    pub schools: Schools,
    /// Korean lunar date of the civil day.
    pub lunar: Option<LunarDate>,
    pub pillars: Pillars,
    pub day_stem: Stem,
    /// Days since the month began, and the place of the stem that commands then (사령) among the month's hidden stems.
    pub month_days: f64,
    pub commanding: usize,
    pub counts: [u8; 5],
    pub weights: [f64; 5],
    pub strength: Strength,
    pub useful: [UsefulElement; 5],
    pub structure: Structure,
    /// 공망 of the day pillar and of the year pillar.
    pub void: [[Branch; 2]; 2],
    /// Places that are void by the school, as a bit set.
    pub void_places: u8,
    pub stars: List<StarPlaces, STARS>,
    pub relations: Relations,
    pub luck: Option<Luck>,
    pub warnings: Warnings,
    support: Support,
}

pub fn chart_of(birth: &Birth, schools: &Schools) -> Result<Chart, BirthError> {
    let birth = resolve(birth)?;
    let month = SolarMonth::at(birth.instant).ok_or(BirthError::YearOutOfRange)?;
    let lunar = lunar::from_day(KOREAN, birth.civil_day());
    let pillars = pillars_at(&birth, month, lunar, schools);
    let [Some(year), Some(month_pillar), Some(day), hour] = pillars else {
        return Err(BirthError::DateImpossible);
    };
    let begun = month.start().ok_or(BirthError::YearOutOfRange)?;
    let month_days = (birth.instant - begun) as f64 / 86_400_000.0;
    let weights = element_weights(&pillars, schools.hidden);
    let strength = strength(&pillars, schools).ok_or(BirthError::DateImpossible)?;
    let relations = relations(&pillars, schools);
    let useful = useful_elements(day.stem(), month_pillar.branch(), strength.score, &weights);
    let by_strength = useful[0].element.unwrap_or(day.stem().element());
    let void = [void_branches(day), void_branches(year)];
    Ok(Chart {
        void_places: void_places(&pillars, &void, schools),
        void,
        day_stem: day.stem(),
        commanding: commanding(schools.hidden, month_pillar.branch(), month_days),
        month_days,
        counts: element_counts(&pillars),
        structure: structure(&pillars, &weights, strength.roots, &relations, schools)
            .ok_or(BirthError::DateImpossible)?,
        support: Support::new(day.stem(), strength.score, by_strength, schools.hidden),
        useful,
        stars: stars(&pillars, schools),
        luck: luck(&birth, year, month, hour, schools),
        warnings: warnings(&birth, month, lunar, &pillars, schools),
        relations,
        schools: *schools,
        pillars,
        weights,
        strength,
        lunar,
        birth,
    })
}

/// The pillars of a birth whose month and lunar date are known.
pub fn pillars_at(birth: &ResolvedBirth, month: SolarMonth, lunar: Option<LunarDate>, schools: &Schools) -> Pillars {
    let (day, hour) = day_and_hour(birth.clock.div_euclid(1_000), birth.boundary);
    [
        Some(year_pillar_by(schools.year_start, month, birth.instant, lunar)),
        Some(month.month_pillar()),
        Some(day),
        birth.hour_known.then_some(hour),
    ]
}

fn void_places(pillars: &Pillars, void: &[[Branch; 2]; 2], schools: &Schools) -> u8 {
    let bases = match schools.void_base {
        VoidBase::Day => &void[..1],
        VoidBase::DayAndYear => &void[..],
    };
    places_where(pillars, |pillar| {
        bases.iter().any(|void| void.contains(&pillar.branch()))
    })
}

impl Chart {
    /// What a passing pillar adds (up to 1) or asks (down to -1), in hundredths.
    pub fn support_of(&self, passing: Pillar) -> i8 {
        self.support.of(passing)
    }
}
