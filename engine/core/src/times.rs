//! What a stretch of time brings to a chart: its years, months, days and hours (세운, 월운, 일진, 시운).

use crate::birth::{ResolvedBirth, civil_day};
use crate::calendar::Date;
use crate::clock::DayBoundary;
use crate::list::List;
use crate::pillars::{SolarMonth, day_and_hour, day_pillar, year_pillar};
use crate::sexagenary::Pillar;

pub const YEARS_BACK: i32 = 2;
pub const YEARS: usize = 10;
pub const MONTHS: usize = 24;
pub const DAYS: usize = 14;
/// A civil day touches thirteen double hours: 子 begins and ends it.
pub const HOURS: usize = 13;

#[derive(Clone, Copy, Debug, Default)]
pub struct Annual {
    pub year: i32,
    pub pillar: Pillar,
    /// Civil day of 입춘.
    pub starts: i32,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Monthly {
    pub year: i32,
    pub month: u32,
    pub pillar: Pillar,
    /// Civil days, both included.
    pub starts: i32,
    pub ends: i32,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Daily {
    pub day: i32,
    pub pillar: Pillar,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Hourly {
    /// Hour of the clock of the school at which it begins: 0, 1, 3 … 23.
    pub from: u32,
    pub pillar: Pillar,
}

/// Lists are shorter only where the tables end.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// Civil day of the present.
    pub today: i32,
    /// From two years before the present to seven after.
    pub annual: List<Annual, YEARS>,
    /// The months of this year and the next.
    pub monthly: List<Monthly, MONTHS>,
    /// Today and the thirteen days after.
    pub daily: List<Daily, DAYS>,
    /// The double hours of today.
    pub hourly: List<Hourly, HOURS>,
}

/// `now` in UTC milliseconds; days are civil days in the zone of birth.
pub fn times(birth: &ResolvedBirth, now: i64) -> Times {
    let today = civil_day(&birth.zone, now);
    let this_year = Date::from_day_number(today).year;
    Times {
        today,
        annual: (this_year - YEARS_BACK..)
            .take(YEARS)
            .map_while(|year| annual(birth, year))
            .collect(),
        monthly: months(birth, this_year),
        daily: (today..)
            .take(DAYS)
            .map(|day| Daily {
                day,
                pillar: day_pillar(day),
            })
            .collect(),
        hourly: hours(today, birth.boundary),
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

fn months(birth: &ResolvedBirth, year: i32) -> List<Monthly, MONTHS> {
    let mut found = List::default();
    let Some(first) = SolarMonth::of_civil_month(year, 1) else {
        return found;
    };
    let start = |solar: SolarMonth| solar.start().map(|instant| civil_day(&birth.zone, instant));
    let (mut solar, mut starts) = (first, start(first));
    for index in 0..MONTHS as u32 {
        let next = start(solar.next());
        let (Some(from), Some(until)) = (starts, next) else {
            break;
        };
        found.push(Monthly {
            year: year + (index / 12) as i32,
            month: index % 12 + 1,
            pillar: solar.month_pillar(),
            starts: from,
            ends: until - 1,
        });
        (solar, starts) = (solar.next(), next);
    }
    found
}

fn hours(today: i32, boundary: DayBoundary) -> List<Hourly, HOURS> {
    [0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23]
        .into_iter()
        .map(|from| {
            let clock = i64::from(today) * 86_400 + i64::from(from) * 3_600;
            Hourly {
                from,
                pillar: day_and_hour(clock, boundary).1,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hours_of_a_day_by_school() {
        // 1970-01-01 was 辛巳: its 子 hour is 戊子, that of the next day 庚子.
        let of = |boundary| {
            let hours = hours(0, boundary);
            let index = |place: usize| hours[place].pillar.index();
            (hours.len(), index(0), index(1), index(12))
        };
        assert_eq!(of(DayBoundary::Zi), (13, 24, 25, 36));
        assert_eq!(of(DayBoundary::Split), (13, 24, 25, 36));
        assert_eq!(of(DayBoundary::Midnight), (13, 24, 25, 24));
    }
}
