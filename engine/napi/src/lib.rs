//! The core behind Node-API. Numbers in, numbers out: `engine/native.ts` gives them names.

use heal7_core::almanac::SOLAR_TERMS;
use heal7_core::birth::{Birth, BirthDate, Moment, Sex, civil_day};
use heal7_core::calendar::{FIRST_YEAR, LAST_YEAR};
use heal7_core::chart::chart_of;
use heal7_core::clock::{Clock, DayBoundary};
use heal7_core::delta_t::{MODEL, utc_from_tt};
use heal7_core::encode::encode;
use heal7_core::lunar::{self, LunarDate, LunarProblem};
use heal7_core::zones::{Fold, Zone};
use napi::bindgen_prelude::{Float64Array, Uint8Array};
use napi_derive::napi;

/// Fields of a chart request, by position. A number that is not a number stands for an absent value.
mod request {
    pub const NOW: usize = 0;
    pub const INSTANT: usize = 1;
    pub const YEAR: usize = 2;
    pub const MONTH: usize = 3;
    pub const DAY: usize = 4;
    pub const SECOND: usize = 5;
    pub const LUNAR: usize = 6;
    pub const LEAP: usize = 7;
    pub const SEX: usize = 8;
    pub const LONGITUDE: usize = 9;
    pub const CLOCK: usize = 10;
    pub const BOUNDARY: usize = 11;
    pub const FOLD: usize = 12;
}

/// Milliseconds from 1970 beyond which JavaScript has no dates.
const LAST_INSTANT: f64 = 8.64e15;

/// Writes a chart into `response` and returns how many bytes it takes; more than there are means: call again with more.
#[napi(catch_unwind)]
pub fn chart(zone: String, fields: Float64Array, mut response: Uint8Array) -> u32 {
    let field = |index: usize| fields.get(index).copied().filter(|value| value.abs() <= LAST_INSTANT);
    let integer = |index: usize| field(index).map_or(0, |value| value as i32);
    let flag = |index: usize| field(index) == Some(1.0);
    let (year, month, day) = (
        integer(request::YEAR),
        integer(request::MONTH) as u32,
        integer(request::DAY) as u32,
    );
    let date = if flag(request::LUNAR) {
        BirthDate::Lunar(LunarDate {
            year,
            month,
            day,
            leap: flag(request::LEAP),
        })
    } else {
        BirthDate::Solar { year, month, day }
    };
    let birth = Birth {
        moment: match field(request::INSTANT) {
            Some(instant) => Moment::Instant(instant as i64),
            None => Moment::Local {
                date,
                second: field(request::SECOND).map(|second| second as i32),
            },
        },
        zone: &zone,
        longitude: field(request::LONGITUDE),
        clock: match integer(request::CLOCK) {
            0 => Clock::Civil,
            1 => Clock::Standard,
            2 => Clock::MeanSolar,
            3 => Clock::ApparentSolar,
            _ => Clock::Minus30,
        },
        boundary: match integer(request::BOUNDARY) {
            0 => DayBoundary::Zi,
            1 => DayBoundary::Split,
            _ => DayBoundary::Midnight,
        },
        fold: field(request::FOLD).map(|fold| if fold == 0.0 { Fold::First } else { Fold::Second }),
        sex: field(request::SEX).map(|sex| if sex == 0.0 { Sex::Female } else { Sex::Male }),
    };
    let result = chart_of(&birth, field(request::NOW).unwrap_or_default() as i64);
    // Safe: the call is synchronous and nothing else holds the array meanwhile.
    encode(&result, unsafe { response.as_mut() }) as u32
}

/// For every solar term of the years: TT and UTC milliseconds since 1970, twenty-four pairs a year.
#[napi(catch_unwind)]
pub fn solar_terms(from_year: i32, to_year: i32) -> Float64Array {
    let years = from_year.max(FIRST_YEAR)..=to_year.min(LAST_YEAR);
    let indices = years.flat_map(|year| (0..24).map(move |term| ((year - 1_599) * 24 + term) as usize));
    let instants = indices.filter_map(|index| SOLAR_TERMS.at(index));
    Float64Array::new(instants.flat_map(|tt| [tt as f64, utc_from_tt(tt) as f64]).collect())
}

/// For every month of the lunar years: year, month, leap, day number of its first day, length.
#[napi(catch_unwind)]
pub fn lunar_months(from_year: i32, to_year: i32) -> Float64Array {
    let years = from_year.max(FIRST_YEAR)..=to_year.min(LAST_YEAR);
    let months = years.filter_map(lunar::months_of_year).flatten();
    Float64Array::new(
        months
            .flat_map(|month| {
                [
                    month.year,
                    month.month as i32,
                    i32::from(month.leap),
                    month.first_day,
                    month.length as i32,
                ]
            })
            .map(f64::from)
            .collect(),
    )
}

/// Lunar year, month, day, leap of a day number; empty outside the tables.
#[napi(catch_unwind)]
pub fn solar_to_lunar(day: i32) -> Float64Array {
    let fields = lunar::from_day(day)
        .map(|date| [date.year, date.month as i32, date.day as i32, i32::from(date.leap)].map(f64::from));
    Float64Array::new(fields.map(Vec::from).unwrap_or_default())
}

/// Day number of a lunar date, or a problem: -1e9 no such day, -1e9 - 1 no such leap month, -1e9 - 2 out of range.
#[napi(catch_unwind)]
pub fn lunar_to_solar(year: i32, month: u32, day: u32, leap: bool) -> i32 {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return LUNAR_PROBLEM - 2;
    }
    lunar::to_day(LunarDate { year, month, day, leap }).unwrap_or_else(|problem| {
        LUNAR_PROBLEM
            - match problem {
                LunarProblem::NoSuchDay => 0,
                LunarProblem::NoSuchLeapMonth => 1,
                LunarProblem::OutOfRange => 2,
            }
    })
}
const LUNAR_PROBLEM: i32 = -1_000_000_000;

/// Day number of an instant (UTC milliseconds) in a zone; nothing for an unknown zone.
#[napi(js_name = "civilDay", catch_unwind)]
pub fn civil_day_in(instant: f64, zone: String) -> Option<i32> {
    Zone::find(&zone).map(|zone| civil_day(&zone, instant.clamp(-LAST_INSTANT, LAST_INSTANT) as i64))
}

/// For every transition of a zone: UTC seconds, offset before, offset after; nothing for an unknown zone.
#[napi(catch_unwind)]
pub fn time_transitions(zone: String) -> Option<Float64Array> {
    let zone = Zone::find(&zone)?;
    Some(Float64Array::new(
        zone.transitions()
            .flat_map(|(at, before, after)| [at, before.offset, after.offset])
            .map(|value| value as f64)
            .collect(),
    ))
}

/// Name of the delta-T model.
#[napi]
pub fn delta_t_model() -> &'static str {
    MODEL
}

/// Version of the engine.
#[napi]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
