//! Lunar calendars, read from built-in tables of their years (made by `heal7_theory::lunar_months`).
//!
//! Korean: astronomical new moons and 중기 at UTC+9 from 1912, the Chinese calendar before. Chinese: the same at UTC+8 from
//! 1929, at the mean time of Beijing before, with the days on which the almanacs of 1654 to 1911 are known to differ.

use crate::calendar::{Date, LAST_YEAR};
use crate::list::List;

/// First lunar year of the tables.
pub const FIRST_LUNAR_YEAR: i32 = 1_599;
pub const LUNAR_YEARS: usize = (LAST_YEAR - FIRST_LUNAR_YEAR + 1) as usize;
/// Bytes of a year: `i32` day number of its first day, `u16` bit set of the months with thirty days, `u8` the month that is
/// followed by its leap month (0 none), `u8` unused.
pub const YEAR_BYTES: usize = 8;

#[derive(Clone, Copy)]
pub struct LunarCalendar {
    years: &'static [u8],
}

pub const KOREAN: LunarCalendar = LunarCalendar {
    years: include_bytes!("../tables/korean-months.bin"),
};
pub const CHINESE: LunarCalendar = LunarCalendar {
    years: include_bytes!("../tables/chinese-months.bin"),
};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LunarDate {
    pub year: i32,
    pub month: u32,
    pub day: u32,
    pub leap: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
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

/// Lunar date of a civil day.
pub fn from_day(calendar: LunarCalendar, day: i32) -> Option<LunarDate> {
    let year = Date::from_day_number(day).year;
    // The lunar year of a day bears the number of its civil year or, early in it, of the one before.
    [year, year - 1].into_iter().find_map(|year| {
        let months = months_of_year(calendar, year)?;
        let month = months
            .iter()
            .find(|month| (month.first_day..month.first_day + month.length as i32).contains(&day))?;
        Some(LunarDate {
            year,
            month: month.month,
            day: (day - month.first_day + 1) as u32,
            leap: month.leap,
        })
    })
}

/// Civil day number of a lunar date.
pub fn to_day(calendar: LunarCalendar, date: LunarDate) -> Result<i32, LunarProblem> {
    if !(1..=12).contains(&date.month) || !(1..=30).contains(&date.day) {
        return Err(LunarProblem::NoSuchDay);
    }
    let months = months_of_year(calendar, date.year).ok_or(LunarProblem::OutOfRange)?;
    let month = months
        .iter()
        .find(|month| (month.month, month.leap) == (date.month, date.leap))
        .ok_or(LunarProblem::NoSuchLeapMonth)?;
    if date.day > month.length {
        return Err(LunarProblem::NoSuchDay);
    }
    Ok(month.first_day + date.day as i32 - 1)
}

/// The twelve or thirteen months of a lunar year.
pub fn months_of_year(calendar: LunarCalendar, year: i32) -> Option<List<LunarMonth, 13>> {
    let at = usize::try_from(year - FIRST_LUNAR_YEAR).ok()? * YEAR_BYTES;
    let &[a, b, c, d, low, high, leap_after, _] = calendar.years.get(at..at + YEAR_BYTES)? else {
        return None;
    };
    let lengths = u16::from_le_bytes([low, high]);
    let mut first_day = i32::from_le_bytes([a, b, c, d]);
    let leap_after = u32::from(leap_after);
    let mut months = List::default();
    for place in 0..12 + u32::from(leap_after != 0) {
        let leap = leap_after != 0 && place == leap_after;
        let month = if leap_after != 0 && place >= leap_after {
            place
        } else {
            place + 1
        };
        let length = 29 + u32::from(lengths >> place & 1);
        months.push(LunarMonth {
            year,
            month,
            leap,
            first_day,
            length,
        });
        first_day += length as i32;
    }
    Some(months)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> i32 {
        Date { year, month, day }.day_number()
    }

    #[test]
    fn every_day_has_one_lunar_date_that_leads_back() {
        for calendar in [KOREAN, CHINESE] {
            for number in (day(1600, 1, 1)..=day(2200, 12, 31)).step_by(7) {
                let lunar = from_day(calendar, number).expect("in range");
                assert_eq!(to_day(calendar, lunar), Ok(number), "{lunar:?}");
            }
        }
    }

    #[test]
    fn years_follow_each_other_without_a_gap() {
        for calendar in [KOREAN, CHINESE] {
            for year in FIRST_LUNAR_YEAR..LAST_YEAR {
                let last = *months_of_year(calendar, year)
                    .expect("in range")
                    .last()
                    .expect("months");
                let next = months_of_year(calendar, year + 1).expect("in range")[0];
                assert_eq!(last.first_day + last.length as i32, next.first_day, "{year}");
            }
        }
    }

    #[test]
    fn leap_months_of_both_calendars() {
        let leap = |calendar, year| {
            let months = months_of_year(calendar, year).expect("in range");
            months.iter().find(|month| month.leap).map(|month| month.month)
        };
        for (year, korean, chinese) in [(2012, 3, 4), (2017, 5, 6), (2023, 2, 2), (2025, 6, 6)] {
            assert_eq!((leap(KOREAN, year), leap(CHINESE, year)), (Some(korean), Some(chinese)));
        }
        assert_eq!(leap(KOREAN, 2024), None);
    }

    #[test]
    fn months_and_days_that_never_were_are_refused() {
        let date = |month, day, leap| LunarDate {
            year: 1989,
            month,
            day,
            leap,
        };
        assert_eq!(to_day(KOREAN, date(5, 1, true)), Err(LunarProblem::NoSuchLeapMonth));
        assert_eq!(to_day(KOREAN, date(13, 1, false)), Err(LunarProblem::NoSuchDay));
        assert_eq!(to_day(KOREAN, date(1, 31, false)), Err(LunarProblem::NoSuchDay));
        let early = LunarDate {
            year: 1500,
            ..date(1, 1, false)
        };
        assert_eq!(to_day(KOREAN, early), Err(LunarProblem::OutOfRange));
    }
}
