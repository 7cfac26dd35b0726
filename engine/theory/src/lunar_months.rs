//! Months of the lunar calendars by their astronomical rule: a month begins on the day of the new moon, the one that holds
//! 동지 is the eleventh, and of thirteen between two such months the first without a 중기 is the leap month.

use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS, Series};
use heal7_core::calendar::Date;
use heal7_core::delta_t::{tt_from_utc, utc_from_tt};
use heal7_core::lunar::{FIRST_LUNAR_YEAR, LUNAR_YEARS, LunarMonth};

/// The meridians by which a calendar counts days: seconds ahead of UTC, each until a UTC instant in milliseconds.
pub struct Meridians {
    before: i64,
    changes: i64,
    after: i64,
}

/// New moons that the almanacs of their time put on the next day: their tables were minutes off, and midnight was near.
/// Two published calendars, one Korean and one Chinese, agree in each.
#[rustfmt::skip]
const PUBLISHED_LATER: [(i32, u32, u32); 24] = [
    (1673, 11, 8), (1686, 4, 22), (1692, 6, 14), (1693, 4, 5), (1704, 10, 28), (1713, 12, 17), (1715, 3, 5), (1728, 8, 5),
    (1731, 6, 4), (1754, 9, 16), (1789, 10, 18), (1794, 11, 22), (1813, 4, 30), (1817, 10, 10), (1820, 12, 5), (1823, 5, 10),
    (1842, 11, 2), (1849, 9, 16), (1856, 11, 27), (1861, 11, 2), (1869, 5, 11), (1880, 11, 2), (1887, 3, 24), (1906, 4, 23),
];
/// The same, on the day before.
const PUBLISHED_EARLIER: [(i32, u32, u32); 2] = [(1687, 3, 14), (1708, 2, 22)];
/// Years whose leap month the almanacs put after another month than the rule does, for the same reason.
const PUBLISHED_LEAPS: [(i32, u32); 3] = [(1661, 7), (1727, 3), (1805, 6)];

/// 116°25′ east.
const BEIJING: i64 = 27_940;

pub const KOREAN: Meridians = Meridians {
    before: BEIJING,
    // 1912-01-01 00:00 at UTC+9.
    changes: -1_830_416_400_000,
    after: 9 * 3_600,
};
pub const CHINESE: Meridians = Meridians {
    before: BEIJING,
    // 1929-01-01 00:00 at UTC+8.
    changes: -1_293_868_800_000,
    after: 8 * 3_600,
};

/// The years of a calendar as the core reads them.
pub fn encode(calendar: &Meridians) -> Vec<u8> {
    (FIRST_LUNAR_YEAR..FIRST_LUNAR_YEAR + LUNAR_YEARS as i32)
        .flat_map(|year| encode_year(&calendar.months_of_year(year).expect("inside the almanac")))
        .collect()
}

fn encode_year(months: &[LunarMonth]) -> [u8; 8] {
    let [a, b, c, d] = months[0].first_day.to_le_bytes();
    let long = months.iter().enumerate().filter(|(_, month)| month.length == 30);
    let [low, high] = long.fold(0_u16, |bits, (place, _)| bits | 1 << place).to_le_bytes();
    let leap = months.iter().find(|month| month.leap).map_or(0, |month| month.month);
    [a, b, c, d, low, high, leap as u8, 0]
}

impl Meridians {
    /// The twelve or thirteen months of a lunar year.
    pub fn months_of_year(&self, year: i32) -> Option<Vec<LunarMonth>> {
        let mut months = self.months_between_solstices(year)?;
        months.extend(self.months_between_solstices(year + 1)?);
        months.retain(|month| month.year == year);
        Some(months)
    }

    /// The months from the one that holds the winter solstice of `year - 1` (month 11) to the one before the next such month.
    fn months_between_solstices(&self, year: i32) -> Option<Vec<LunarMonth>> {
        let first = self.new_moon_on_or_before(self.solstice_day(year - 1)?)?;
        let end = self.new_moon_on_or_before(self.solstice_day(year)?)?;
        let has_leap = end - first == 13;
        let published_leap = PUBLISHED_LEAPS.iter().find(|leap| leap.0 == year).map(|leap| leap.1);
        let mut leap_seen = false;
        let mut number = 11;
        let mut months = Vec::with_capacity(13);
        for index in first..end {
            let (first_day, next) = (self.new_moon_day(index)?, self.new_moon_day(index + 1)?);
            let follows = match published_leap {
                Some(month) => number == 12 + month,
                None => !self.holds_mid_term(first_day, next)?,
            };
            let leap = has_leap && !leap_seen && index > first && follows;
            if index > first && !leap {
                number += 1;
            }
            leap_seen |= leap;
            months.push(LunarMonth {
                year: if number <= 12 { year - 1 } else { year },
                month: (number - 1) % 12 + 1,
                leap,
                first_day,
                length: (next - first_day) as u32,
            });
        }
        Some(months)
    }

    /// Day of 동지 of a civil year.
    fn solstice_day(&self, year: i32) -> Option<i32> {
        SOLAR_TERMS.at(Series::term_index(year, 23)?).map(|tt| self.day_of(tt))
    }

    /// Whether a 중기 (an odd term) falls on a day from `first` until before `end`.
    fn holds_mid_term(&self, first: i32, end: i32) -> Option<bool> {
        let middle = (i64::from(first) + i64::from(end)) / 2 * 86_400_000;
        let near = SOLAR_TERMS.last_at_or_before(tt_from_utc(middle))?;
        for index in near.saturating_sub(3)..=near + 3 {
            if index % 2 == 1 && (first..end).contains(&self.day_of(SOLAR_TERMS.at(index)?)) {
                return Some(true);
            }
        }
        Some(false)
    }

    fn new_moon_on_or_before(&self, day: i32) -> Option<usize> {
        let end_of_day = (i64::from(day) + 1) * 86_400_000;
        let mut index = NEW_MOONS.last_at_or_before(tt_from_utc(end_of_day))?;
        while self.new_moon_day(index)? > day {
            index = index.checked_sub(1)?;
        }
        Some(index)
    }

    fn new_moon_day(&self, index: usize) -> Option<i32> {
        let day = NEW_MOONS.at(index).map(|tt| self.day_of(tt))?;
        let Date {
            year,
            month,
            day: of_month,
        } = Date::from_day_number(day);
        let among = |days: &[(i32, u32, u32)]| i32::from(days.contains(&(year, month, of_month)));
        Some(day + among(&PUBLISHED_LATER) - among(&PUBLISHED_EARLIER))
    }

    /// Day on which a TT instant falls by the calendar's own meridian.
    fn day_of(&self, tt: i64) -> i32 {
        let utc = utc_from_tt(tt);
        let ahead = if utc < self.changes { self.before } else { self.after };
        (utc + ahead * 1_000).div_euclid(86_400_000) as i32
    }
}
