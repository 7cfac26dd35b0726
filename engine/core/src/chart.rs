//! A chart from a birth. What follows from its pillars is worked out when it is asked for, and what is needed more than once
//! is kept. It knows no present: `times` says what years, months, days and hours bring to it.

use crate::birth::{Birth, BirthError, ResolvedBirth, resolve};
use crate::elements::{element_counts, element_weights};
use crate::letters::{commanding, void_branches};
use crate::list::List;
use crate::luck::{Luck, luck};
use crate::lunar::{self, KOREAN, LunarDate};
use crate::pillars::{Pillars, SolarMonth, day_and_hour, places_where, year_pillar_by};
use crate::relations::{Relations, relations};
use crate::schools::{Schools, VoidBase, YearStart};
use crate::sexagenary::{Branch, Pillar, Stem};
use crate::stars::{STARS, StarPlaces, stars};
use crate::strength::{Strength, Support, strength};
use crate::structure::{Structure, structure};
use crate::useful::{UsefulElement, useful_elements};
use crate::warnings::{Warnings, warnings};
use std::cell::OnceCell;

pub struct Chart {
    pub birth: ResolvedBirth,
    pub schools: Schools,
    pub pillars: Pillars,
    pub day_stem: Stem,
    /// 공망 of the day pillar and of the year pillar.
    pub void: [[Branch; 2]; 2],
    month: SolarMonth,
    year: Pillar,
    lunar: OnceCell<Option<LunarDate>>,
    weights: OnceCell<[f64; 5]>,
    strength: OnceCell<Strength>,
    relations: OnceCell<Relations>,
    useful: OnceCell<[UsefulElement; 5]>,
    support: OnceCell<Support>,
}

pub fn chart_of(birth: &Birth, schools: &Schools) -> Result<Chart, BirthError> {
    let birth = resolve(birth)?;
    let month = SolarMonth::at(birth.instant).ok_or(BirthError::YearOutOfRange)?;
    let lunar = OnceCell::new();
    let new_year = match schools.year_start {
        YearStart::LunarNewYear => *lunar.get_or_init(|| lunar_date(&birth)),
        YearStart::Ipchun | YearStart::Dongji => None,
    };
    let pillars = pillars_at(&birth, month, new_year, schools);
    let [Some(year), _, Some(day), _] = pillars else {
        return Err(BirthError::DateImpossible);
    };
    Ok(Chart {
        birth,
        schools: *schools,
        pillars,
        day_stem: day.stem(),
        void: [void_branches(day), void_branches(year)],
        month,
        year,
        lunar,
        weights: OnceCell::new(),
        strength: OnceCell::new(),
        relations: OnceCell::new(),
        useful: OnceCell::new(),
        support: OnceCell::new(),
    })
}

fn lunar_date(birth: &ResolvedBirth) -> Option<LunarDate> {
    lunar::from_day(KOREAN, birth.civil_day())
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

impl Chart {
    /// Korean lunar date of the civil day.
    pub fn lunar(&self) -> Option<LunarDate> {
        *self.lunar.get_or_init(|| lunar_date(&self.birth))
    }

    /// Days since the month began.
    pub fn month_days(&self) -> f64 {
        let begun = self.month.start().unwrap_or(self.birth.instant);
        (self.birth.instant - begun) as f64 / 86_400_000.0
    }

    /// Place among the month's hidden stems of the one that commands (사령).
    pub fn commanding(&self) -> usize {
        commanding(self.schools.hidden, self.month_branch(), self.month_days())
    }

    pub fn month_branch(&self) -> Branch {
        self.month.month_pillar().branch()
    }

    /// Letters of each element.
    pub fn counts(&self) -> [u8; 5] {
        element_counts(&self.pillars)
    }

    pub fn weights(&self) -> &[f64; 5] {
        self.weights
            .get_or_init(|| element_weights(&self.pillars, self.schools.hidden))
    }

    pub fn strength(&self) -> &Strength {
        self.strength
            .get_or_init(|| strength(&self.pillars, self.day_stem, &self.schools))
    }

    pub fn useful(&self) -> &[UsefulElement; 5] {
        self.useful.get_or_init(|| {
            useful_elements(
                self.day_stem,
                self.month_branch(),
                self.strength().score,
                self.weights(),
            )
        })
    }

    pub fn structure(&self) -> Structure {
        structure(
            &self.pillars,
            self.month_branch(),
            self.day_stem,
            self.weights(),
            self.strength().roots,
            self.relations(),
            &self.schools,
        )
    }

    /// Places that are void by the school, as a bit set.
    pub fn void_places(&self) -> u8 {
        let bases = match self.schools.void_base {
            VoidBase::Day => &self.void[..1],
            VoidBase::DayAndYear => &self.void[..],
        };
        places_where(&self.pillars, |pillar| {
            bases.iter().any(|void| void.contains(&pillar.branch()))
        })
    }

    pub fn stars(&self) -> List<StarPlaces, STARS> {
        stars(&self.pillars, &self.schools)
    }

    pub fn relations(&self) -> &Relations {
        self.relations.get_or_init(|| relations(&self.pillars, &self.schools))
    }

    pub fn luck(&self) -> Option<Luck> {
        luck(&self.birth, self.year, self.month, self.pillars[3], &self.schools)
    }

    pub fn warnings(&self) -> Warnings {
        warnings(&self.birth, self.month, self.lunar(), &self.pillars, &self.schools)
    }

    /// What a passing pillar adds (up to 1) or asks (down to -1), in hundredths.
    pub fn support_of(&self, passing: Pillar) -> i8 {
        let support = self.support.get_or_init(|| {
            let by_strength = self.useful()[0].element.unwrap_or(self.day_stem.element());
            Support::new(self.day_stem, self.strength().score, by_strength, self.schools.hidden)
        });
        support.of(passing)
    }
}
