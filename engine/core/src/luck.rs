//! Luck cycles (대운): direction, when they start, and their pillars; the small luck (소운) of the years before.

use crate::birth::{ResolvedBirth, Sex};
use crate::calendar::{Date, split_seconds};
use crate::clock::solar_longitude;
use crate::pillars::SolarMonth;
use crate::schools::{LuckAge, LuckMeasure, Schools};
use crate::sexagenary::Pillar;

/// Three days (or degrees) to the term make one year.
const DAYS_PER_YEAR: f64 = 3.0;
pub const CYCLES: usize = 10;
/// How many years of small luck are given.
pub const SMALL: usize = 10;

/// Ages under which the first cycle is shown, by every school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    pub round: u32,
    pub whole_days: u32,
    pub floor: u32,
    pub exact: u32,
}

#[derive(Clone, Copy, Debug)]
pub struct Luck {
    pub forward: bool,
    /// Years from birth to the first cycle.
    pub exact_years: f64,
    /// The same as whole years, months and days (twelve months of thirty days).
    pub start: (u32, u32, u32),
    pub ages: Ages,
    /// The one of `ages` that the school shows.
    pub displayed_age: u32,
    pub cycles: [Pillar; CYCLES],
    /// Pillars of the first years of life from the hour pillar; `None` when the hour is unknown.
    pub small: Option<[Pillar; SMALL]>,
    birth_day: i32,
}

impl Luck {
    /// Civil day on which a cycle starts.
    pub fn starts(&self, cycle: usize) -> i32 {
        starts(self.birth_day, self.start, cycle as u32 * 10)
    }
}

/// `year` decides the direction. `None` when the sex is unknown or a neighbouring term lies outside the tables.
pub fn luck(
    birth: &ResolvedBirth,
    year: Pillar,
    month: SolarMonth,
    hour: Option<Pillar>,
    schools: &Schools,
) -> Option<Luck> {
    let male = birth.sex? == Sex::Male;
    let forward = year.stem().is_yang() == male;
    let term = if forward { month.next().start()? } else { month.start()? };
    let exact_years = match schools.luck_measure {
        LuckMeasure::Days => (term - birth.instant).abs() as f64 / 86_400_000.0 / DAYS_PER_YEAR,
        LuckMeasure::SolarLongitude => degrees_between(birth.instant, term) / DAYS_PER_YEAR,
    };
    let start = years_months_days(exact_years);
    let step = if forward { 1 } else { -1 };
    let (birth_day, _) = split_seconds(birth.civil.div_euclid(1_000));
    let whole_days = {
        let term_day = (term + birth.civil - birth.instant).div_euclid(86_400_000) as i32;
        let days = birth_day.abs_diff(term_day);
        days / 3 + u32::from(days % 3 == 2)
    };
    let ages = Ages {
        round: (exact_years.round() as u32).max(1),
        whole_days: whole_days.max(1),
        floor: (exact_years as u32).max(1),
        exact: start.0,
    };
    Some(Luck {
        forward,
        exact_years,
        start,
        ages,
        displayed_age: match schools.luck_age {
            LuckAge::Round => ages.round,
            LuckAge::WholeDays => ages.whole_days,
            LuckAge::Floor => ages.floor,
            LuckAge::Exact => ages.exact,
        },
        cycles: counted_from(month.month_pillar(), step),
        small: hour.map(|hour| counted_from(hour, step)),
        birth_day,
    })
}

/// The pillars after (step 1) or before (step -1) another.
fn counted_from<const N: usize>(pillar: Pillar, step: i64) -> [Pillar; N] {
    std::array::from_fn(|index| pillar.ahead(step * (index as i64 + 1)))
}

/// How far the sun moves between two instants of one month, degrees.
fn degrees_between(a: i64, b: i64) -> f64 {
    let difference = solar_longitude(b.div_euclid(1_000)) - solar_longitude(a.div_euclid(1_000));
    (difference - 360.0 * (difference / 360.0).round()).abs()
}

fn years_months_days(exact_years: f64) -> (u32, u32, u32) {
    let days = (exact_years * 360.0).round() as u32;
    (days / 360, days % 360 / 30, days % 30)
}

/// The civil day that lies years, months and days after a birth.
fn starts(birth_day: i32, (years, months, days): (u32, u32, u32), later_years: u32) -> i32 {
    let birth = Date::from_day_number(birth_day);
    let month = birth.month - 1 + months;
    let year = birth.year + (years + later_years + month / 12) as i32;
    // A missing 29th, 30th or 31st rolls into the next month.
    Date {
        year,
        month: month % 12 + 1,
        day: 1,
    }
    .day_number()
        + birth.day as i32
        - 1
        + days as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_days_are_a_year_and_one_day_four_months() {
        assert_eq!(years_months_days(1.0), (1, 0, 0));
        assert_eq!(years_months_days(1.0 / 3.0), (0, 4, 0));
        assert_eq!(years_months_days(9.60976), (9, 7, 10));
    }

    #[test]
    fn a_cycle_starts_ten_years_after_the_one_before() {
        let birth = Date {
            year: 1992,
            month: 3,
            day: 14,
        }
        .day_number();
        let at = |index: u32| Date::from_day_number(starts(birth, (2, 11, 5), index * 10));
        assert_eq!(
            at(0),
            Date {
                year: 1995,
                month: 2,
                day: 19
            }
        );
        assert_eq!(
            at(1),
            Date {
                year: 2005,
                month: 2,
                day: 19
            }
        );
    }
}
