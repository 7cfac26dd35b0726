//! The Korean lunar calendar: astronomical new moons and 중기 at UTC+9 from 1912, the Chinese calendar (mean time of
//! Beijing) before.

use crate::almanac::{NEW_MOONS, SOLAR_TERMS};
use crate::calendar::Date;
use crate::delta_t::{tt_from_utc, utc_from_tt};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LunarDate {
    pub year: i32,
    pub month: u32,
    pub day: u32,
    pub leap: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LunarMonth {
    pub year: i32,
    pub month: u32,
    pub leap: bool,
    /// Day number of its first day.
    pub first_day: i32,
    pub length: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LunarProblem {
    NoSuchDay,
    NoSuchLeapMonth,
    OutOfRange,
}

const KOREA_MILLISECONDS: i64 = 9 * 3_600_000;
/// 116°25′ east.
const BEIJING_MILLISECONDS: i64 = 27_940_000;
/// 1912-01-01 00:00 at UTC+9.
const KOREAN_RULE_STARTS: i64 = -1_830_416_400_000;

/// Lunar date of a civil day.
pub fn from_day(day: i32) -> Option<LunarDate> {
    let month = month_of_day(day)?;
    Some(LunarDate {
        year: month.year,
        month: month.month,
        day: (day - month.first_day + 1) as u32,
        leap: month.leap,
    })
}

/// Civil day number of a lunar date.
pub fn to_day(date: LunarDate) -> Result<i32, LunarProblem> {
    if !(1..=12).contains(&date.month) || !(1..=30).contains(&date.day) {
        return Err(LunarProblem::NoSuchDay);
    }
    let months = months_of_year(date.year).ok_or(LunarProblem::OutOfRange)?;
    let month = months
        .iter()
        .find(|month| (month.month, month.leap) == (date.month, date.leap))
        .ok_or(if date.leap {
            LunarProblem::NoSuchLeapMonth
        } else {
            LunarProblem::OutOfRange
        })?;
    if date.day > month.length {
        return Err(LunarProblem::NoSuchDay);
    }
    Ok(month.first_day + date.day as i32 - 1)
}

/// The twelve or thirteen months of a lunar year.
pub fn months_of_year(year: i32) -> Option<Vec<LunarMonth>> {
    let mut months = months_between_solstices(year)?;
    months.extend(months_between_solstices(year + 1)?);
    months.retain(|month| month.year == year);
    Some(months)
}

fn month_of_day(day: i32) -> Option<LunarMonth> {
    let year = Date::from_day_number(day).year;
    // The span that holds a day ends with the solstice of its year, or (late in December) begins with it.
    [year, year + 1].into_iter().find_map(|year| {
        months_between_solstices(year)?
            .into_iter()
            .find(|month| (month.first_day..month.first_day + month.length as i32).contains(&day))
    })
}

/// The months from the one that holds the winter solstice of `year - 1` (month 11) to the one before the next such month.
fn months_between_solstices(year: i32) -> Option<Vec<LunarMonth>> {
    let first = new_moon_on_or_before(solstice_day(year - 1)?)?;
    let end = new_moon_on_or_before(solstice_day(year)?)?;
    let has_leap = end - first == 13;
    let mut leap_seen = false;
    let mut number = 11;
    let mut months = Vec::with_capacity(13);
    for index in first..end {
        let (first_day, next) = (new_moon_day(index)?, new_moon_day(index + 1)?);
        let leap = has_leap && !leap_seen && index > first && !holds_mid_term(first_day, next)?;
        if index > first && !leap {
            number += 1;
        }
        leap_seen |= leap;
        let year = if number <= 12 { year - 1 } else { year };
        months.push(LunarMonth {
            year,
            month: (number - 1) % 12 + 1,
            leap,
            first_day,
            length: (next - first_day) as u32,
        });
    }
    Some(months)
}

/// Day of 동지 of a civil year.
fn solstice_day(year: i32) -> Option<i32> {
    let index = (year - 1_599) * 24 + 23;
    SOLAR_TERMS.at(usize::try_from(index).ok()?).map(day_of)
}

/// Whether a 중기 (an odd term) falls on a day from `first` until before `end`.
fn holds_mid_term(first: i32, end: i32) -> Option<bool> {
    let middle = (i64::from(first) + i64::from(end)) / 2 * 86_400_000;
    let near = SOLAR_TERMS.last_at_or_before(tt_from_utc(middle))?;
    for index in near.saturating_sub(3)..=near + 3 {
        if index % 2 == 1 && (first..end).contains(&day_of(SOLAR_TERMS.at(index)?)) {
            return Some(true);
        }
    }
    Some(false)
}

fn new_moon_on_or_before(day: i32) -> Option<usize> {
    let end_of_day = (i64::from(day) + 1) * 86_400_000;
    let mut index = NEW_MOONS.last_at_or_before(tt_from_utc(end_of_day))?;
    while new_moon_day(index)? > day {
        index = index.checked_sub(1)?;
    }
    Some(index)
}

fn new_moon_day(index: usize) -> Option<i32> {
    NEW_MOONS.at(index).map(day_of)
}

/// Day on which a TT instant falls by the calendar's own meridian.
fn day_of(tt: i64) -> i32 {
    let utc = utc_from_tt(tt);
    let ahead = if utc < KOREAN_RULE_STARTS {
        BEIJING_MILLISECONDS
    } else {
        KOREA_MILLISECONDS
    };
    (utc + ahead).div_euclid(86_400_000) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> i32 {
        Date { year, month, day }.day_number()
    }

    #[test]
    fn every_day_has_one_lunar_date_that_leads_back() {
        for number in (day(1600, 3, 1)..day(2200, 12, 31)).step_by(13) {
            let lunar = from_day(number).expect("in range");
            assert_eq!(to_day(lunar), Ok(number), "{lunar:?}");
        }
    }

    #[test]
    fn korean_leap_months_of_2012_and_2017() {
        for (year, leap) in [(2012, 3), (2017, 5), (2023, 2), (2025, 6)] {
            let months = months_of_year(year).expect("in range");
            assert_eq!(
                months.iter().filter(|m| m.leap).map(|m| m.month).collect::<Vec<_>>(),
                [leap]
            );
        }
    }

    #[test]
    fn months_and_days_that_never_were_are_refused() {
        let date = |month, day, leap| LunarDate {
            year: 1989,
            month,
            day,
            leap,
        };
        assert_eq!(to_day(date(5, 1, true)), Err(LunarProblem::NoSuchLeapMonth));
        assert_eq!(to_day(date(13, 1, false)), Err(LunarProblem::NoSuchDay));
        assert_eq!(to_day(date(1, 31, false)), Err(LunarProblem::NoSuchDay));
    }
}
