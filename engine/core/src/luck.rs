//! Luck cycles (대운): direction, when they start, and their pillars.

use crate::birth::{ResolvedBirth, Sex};
use crate::calendar::{Date, split_seconds};
use crate::pillars::SolarMonth;
use crate::sexagenary::Pillar;

/// Three days to the term make one year.
const DAYS_PER_YEAR: f64 = 3.0;
pub const CYCLES: usize = 10;

#[derive(Clone, Debug)]
pub struct Luck {
    pub forward: bool,
    /// Years from birth to the first cycle.
    pub exact_years: f64,
    /// The same as whole years, months and days (twelve months of thirty days).
    pub start: (u32, u32, u32),
    /// Age under which the first cycle is shown: rounded, at least 1.
    pub displayed_age: u32,
    /// Pillar and civil day on which it starts.
    pub cycles: Vec<(Pillar, i32)>,
}

/// `None` when the sex is unknown or a neighbouring term lies outside the tables.
pub fn luck(birth: &ResolvedBirth, month: SolarMonth) -> Option<Luck> {
    let male = birth.sex? == Sex::Male;
    let forward = month.year_pillar().stem().is_yang() == male;
    let term = if forward { month.next().start()? } else { month.start()? };
    let exact_years = (term - birth.instant).abs() as f64 / 86_400_000.0 / DAYS_PER_YEAR;
    let start = years_months_days(exact_years);
    let step = if forward { 1 } else { -1 };
    let (birth_day, _) = split_seconds(birth.civil.div_euclid(1_000));
    let cycles = (0..CYCLES)
        .map(|index| {
            (
                month.month_pillar().ahead(step * (index as i64 + 1)),
                starts(birth_day, start, index as u32 * 10),
            )
        })
        .collect();
    Some(Luck {
        forward,
        exact_years,
        start,
        displayed_age: (exact_years.round() as u32).max(1),
        cycles,
    })
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
