//! The four pillars of an instant and a clock reading.

use crate::almanac::{FIRST_TERM_YEAR, SOLAR_TERMS};
use crate::calendar::split_seconds;
use crate::clock::DayBoundary;
use crate::delta_t::{tt_from_utc, utc_from_tt};
use crate::lunar::LunarDate;
use crate::schools::YearStart;
use crate::sexagenary::{Branch, Pillar, Stem};

/// Year, month, day and (when known) hour.
pub type Pillars = [Option<Pillar>; 4];

/// Places whose pillar holds something, as a bit set.
pub fn places_where(pillars: &Pillars, holds: impl Fn(Pillar) -> bool) -> u8 {
    let mut places = 0;
    for (place, pillar) in pillars.iter().enumerate() {
        places |= u8::from(pillar.is_some_and(&holds)) << place;
    }
    places
}

/// The stretch from one 절 to the next that an instant lies in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SolarMonth {
    /// Months since the one that begins with 소한 of 1598.
    pub index: usize,
}

impl SolarMonth {
    /// The month of a UTC instant in milliseconds; `None` outside the tables.
    pub fn at(utc: i64) -> Option<Self> {
        SOLAR_TERMS
            .last_at_or_before(tt_from_utc(utc))
            .map(|term| Self { index: term / 2 })
    }

    /// The month that begins with the 절 of a civil month (1…12).
    pub fn of_civil_month(year: i32, month: u32) -> Option<Self> {
        usize::try_from((year - FIRST_TERM_YEAR) * 12 + month as i32 - 1)
            .ok()
            .map(|index| Self { index })
    }

    /// UTC milliseconds of the 절 that begins it.
    pub fn start(self) -> Option<i64> {
        SOLAR_TERMS.at(self.index * 2).map(utc_from_tt)
    }

    pub fn next(self) -> Self {
        Self { index: self.index + 1 }
    }

    pub fn previous(self) -> Option<Self> {
        self.index.checked_sub(1).map(|index| Self { index })
    }

    /// The year that began with the last 입춘.
    pub fn year(self) -> i32 {
        FIRST_TERM_YEAR + (self.index as i32 - 1).div_euclid(12)
    }

    pub fn year_pillar(self) -> Pillar {
        year_pillar(self.year())
    }

    pub fn month_pillar(self) -> Pillar {
        // 소한 of 1598 begins 癸丑.
        Pillar::new(self.index as i64 + 49)
    }
}

/// Pillar of the year that an instant of this month lies in, by the school's start of the year.
pub fn year_pillar_by(school: YearStart, month: SolarMonth, utc: i64, lunar: Option<LunarDate>) -> Pillar {
    let year = month.year();
    let by_school = match school {
        YearStart::Ipchun => year,
        // 동지 lies in the month of 대설, two before 입춘.
        YearStart::Dongji => {
            let (solstice_month, ahead) = (month.index % 12 == 11, month.index.is_multiple_of(12));
            let past = SOLAR_TERMS
                .at(month.index * 2 + 1)
                .map(utc_from_tt)
                .is_some_and(|dongji| utc >= dongji);
            year + i32::from(ahead || solstice_month && past)
        }
        YearStart::LunarNewYear => lunar.map_or(year, |date| date.year),
    };
    year_pillar(by_school)
}

pub fn year_pillar(year: i32) -> Pillar {
    Pillar::new(i64::from(year) - 4)
}

/// Pillar of a calendar day, counted in days since 1970-01-01.
pub fn day_pillar(day: i32) -> Pillar {
    Pillar::new(i64::from(day) + 17)
}

/// Day and hour pillars of a clock reading in seconds since 1970-01-01 00:00.
pub fn day_and_hour(clock: i64, boundary: DayBoundary) -> (Pillar, Pillar) {
    let (day, second) = split_seconds(clock);
    let late = second >= 23 * 3_600;
    let own_day = day + i32::from(late && boundary == DayBoundary::Zi);
    let stem_day = day + i32::from(late && boundary != DayBoundary::Midnight);
    let branch = Branch::new(i64::from((second + 3_600) / 7_200));
    (day_pillar(own_day), hour_pillar(day_pillar(stem_day).stem(), branch))
}

/// 五鼠遁: the stem of 子 hour follows from the day stem, the others count on.
fn hour_pillar(day_stem: Stem, branch: Branch) -> Pillar {
    Pillar::from_letters(Stem::new((day_stem.index() * 2 + branch.index()) as i64), branch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Date;

    #[test]
    fn month_stems_follow_the_year_stem() {
        for year in [1599, 1984, 2000, 2199] {
            let first = SolarMonth::of_civil_month(year, 2).expect("in range");
            assert_eq!(first.year(), year);
            let expected = (year_pillar(year).stem().index() % 5) * 2 + 2;
            assert_eq!(first.month_pillar().stem().index(), expected % 10, "year {year}");
            assert_eq!(first.month_pillar().branch().index(), 2);
        }
    }

    #[test]
    fn the_start_of_the_year_by_school() {
        // 1984-12-25: after 동지 (12-21) of the 甲子 year; 1985-02-10: after 입춘 (02-04), before lunar New Year (02-20).
        let year = |school, (year, month, day): (i32, u32, u32)| {
            let number = Date { year, month, day }.day_number();
            let utc = i64::from(number) * 86_400_000;
            let month = SolarMonth::at(utc).expect("in range");
            year_pillar_by(school, month, utc, crate::lunar::from_day(crate::lunar::KOREAN, number)).index()
        };
        for (date, by_school) in [
            ((1984, 12, 15), [0, 0, 0]),
            ((1984, 12, 25), [0, 1, 0]),
            ((1985, 1, 20), [0, 1, 0]),
            ((1985, 2, 10), [1, 1, 0]),
            ((1985, 3, 1), [1, 1, 1]),
        ] {
            let schools = [YearStart::Ipchun, YearStart::Dongji, YearStart::LunarNewYear];
            assert_eq!(schools.map(|school| year(school, date)), by_school, "{date:?}");
        }
    }

    #[test]
    fn a_known_day() {
        // 2000-01-01 was 戊午.
        assert_eq!(
            day_pillar(
                Date {
                    year: 2000,
                    month: 1,
                    day: 1
                }
                .day_number()
            )
            .index(),
            54
        );
    }

    #[test]
    fn late_evening_by_school() {
        let clock = i64::from(
            Date {
                year: 2000,
                month: 1,
                day: 1,
            }
            .day_number(),
        ) * 86_400
            + 23 * 3_600;
        let of = |boundary| {
            let (day, hour) = day_and_hour(clock, boundary);
            (day.index(), hour.index())
        };
        assert_eq!(of(DayBoundary::Zi), (55, 0)); // 己未 day, 甲子 hour
        assert_eq!(of(DayBoundary::Split), (54, 0)); // 戊午 day, 甲子 hour
        assert_eq!(of(DayBoundary::Midnight), (54, 48)); // 戊午 day, 壬子 hour
    }
}
