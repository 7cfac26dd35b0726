//! From what is known of a birth to one instant.

use crate::calendar::{Date, FIRST_YEAR, LAST_YEAR, split_seconds};
use crate::clock::{Clock, DayBoundary};
use crate::lunar::{self, CHINESE, KOREAN, LunarCalendar, LunarDate, LunarProblem};
use crate::zones::{Fold, LocalTimeProblem, Zone};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    Female,
    Male,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum BirthDate {
    Solar { year: i32, month: u32, day: u32 },
    Lunar(LunarDate),
    ChineseLunar(LunarDate),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Moment {
    /// UTC milliseconds since 1970.
    Instant(i64),
    /// Date and second of the day on the wall clock; no second when the hour is unknown.
    Local { date: BirthDate, second: Option<i32> },
}

#[derive(Clone, Copy, Debug)]
pub struct Birth {
    pub moment: Moment,
    pub zone: Zone,
    /// Degrees east.
    pub longitude: Option<f64>,
    pub clock: Clock,
    pub boundary: DayBoundary,
    pub fold: Option<Fold>,
    pub sex: Option<Sex>,
}

/// In the order of the client's error codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BirthError {
    DateImpossible,
    LeapMonthAbsent,
    YearOutOfRange,
    TimeImpossible,
    TimeSkipped,
    TimeAmbiguous,
    ZoneUnknown,
    LongitudeRequired,
}

/// A birth whose place on every time scale is known.
#[derive(Clone, Copy, Debug)]
pub struct ResolvedBirth {
    pub zone: Zone,
    /// UTC milliseconds; local noon when the hour is unknown.
    pub instant: i64,
    /// Wall clock milliseconds since 1970-01-01 00:00.
    pub civil: i64,
    /// The same on the clock of the school.
    pub clock: i64,
    pub boundary: DayBoundary,
    pub hour_known: bool,
    pub clock_kind: Clock,
    /// Degrees east, where the clock uses it.
    pub longitude: Option<f64>,
    pub sex: Option<Sex>,
}

const NOON: i32 = 43_200;
const SEOUL: (&str, f64) = ("Asia/Seoul", 126.978);

pub fn resolve(birth: &Birth) -> Result<ResolvedBirth, BirthError> {
    let zone = birth.zone;
    let longitude = longitude(birth)?;
    let (instant, hour_known) = match birth.moment {
        Moment::Instant(instant) => (instant, true),
        Moment::Local { date, second } => {
            let day = day_of(date)?;
            let fold = if second.is_none() {
                Some(Fold::First)
            } else {
                birth.fold
            };
            (instant_of(&zone, day, second.unwrap_or(NOON), fold)?, second.is_some())
        }
    };
    let seconds = instant.div_euclid(1_000);
    let civil = instant + zone.at(seconds).offset * 1_000;
    let year = Date::from_day_number(i32::try_from(civil.div_euclid(86_400_000)).unwrap_or(i32::MIN / 2)).year;
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(BirthError::YearOutOfRange);
    }
    let resolved = ResolvedBirth {
        zone,
        instant,
        civil,
        clock: civil,
        clock_kind: birth.clock,
        boundary: birth.boundary,
        hour_known,
        longitude,
        sex: birth.sex,
    };
    Ok(ResolvedBirth {
        clock: if hour_known { resolved.clock_at(instant) } else { civil },
        ..resolved
    })
}

impl ResolvedBirth {
    /// What the clock of the school shows at UTC milliseconds: milliseconds since 1970-01-01 00:00.
    pub fn clock_at(&self, utc: i64) -> i64 {
        let seconds = utc.div_euclid(1_000);
        let longitude = self.longitude.unwrap_or(0.0);
        utc + (self.clock_kind.ahead_of_utc(seconds, &self.zone, longitude) * 1_000.0).round() as i64
    }

    /// Civil day of birth.
    pub fn civil_day(&self) -> i32 {
        split_seconds(self.civil.div_euclid(1_000)).0
    }
}

fn longitude(birth: &Birth) -> Result<Option<f64>, BirthError> {
    if !birth.clock.needs_longitude() {
        return Ok(None);
    }
    let seoul = (birth.zone.name() == SEOUL.0).then_some(SEOUL.1);
    birth
        .longitude
        .filter(|degrees| degrees.is_finite())
        .or(seoul)
        .map(Some)
        .ok_or(BirthError::LongitudeRequired)
}

/// Day number of a birth date.
pub fn day_of(date: BirthDate) -> Result<i32, BirthError> {
    let in_range = |year: i32| {
        (FIRST_YEAR..=LAST_YEAR)
            .contains(&year)
            .then_some(())
            .ok_or(BirthError::YearOutOfRange)
    };
    match date {
        BirthDate::Solar { year, month, day } => {
            in_range(year)?;
            Date::new(year, month, day)
                .map(Date::day_number)
                .ok_or(BirthError::DateImpossible)
        }
        BirthDate::Lunar(date) => in_range(date.year).and_then(|()| lunar_day(KOREAN, date)),
        BirthDate::ChineseLunar(date) => in_range(date.year).and_then(|()| lunar_day(CHINESE, date)),
    }
}

fn lunar_day(calendar: LunarCalendar, date: LunarDate) -> Result<i32, BirthError> {
    lunar::to_day(calendar, date).map_err(|problem| match problem {
        LunarProblem::NoSuchDay => BirthError::DateImpossible,
        LunarProblem::NoSuchLeapMonth => BirthError::LeapMonthAbsent,
        LunarProblem::OutOfRange => BirthError::YearOutOfRange,
    })
}

fn instant_of(zone: &Zone, day: i32, second: i32, fold: Option<Fold>) -> Result<i64, BirthError> {
    if !(0..86_400).contains(&second) {
        return Err(BirthError::TimeImpossible);
    }
    let local = i64::from(day) * 86_400 + i64::from(second);
    zone.instant_of(local, fold)
        .map(|utc| utc * 1_000)
        .map_err(|problem| match problem {
            LocalTimeProblem::Skipped => BirthError::TimeSkipped,
            LocalTimeProblem::Ambiguous => BirthError::TimeAmbiguous,
        })
}

/// Civil day of an instant (UTC milliseconds) in a zone.
pub fn civil_day(zone: &Zone, instant: i64) -> i32 {
    let seconds = instant.div_euclid(1_000);
    split_seconds(seconds + zone.at(seconds).offset).0
}
