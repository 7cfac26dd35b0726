//! The core behind Node-API. Numbers in, numbers out: `engine/native.ts` gives them names.
//!
//! A panic anywhere below is caught and becomes a JavaScript error; none is known.

use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS, Series};
use heal7_core::birth::{BirthError, civil_day};
use heal7_core::calendar::{Date, FIRST_YEAR, LAST_YEAR};
use heal7_core::candidates;
use heal7_core::chart::{Chart, chart_of};
use heal7_core::clock::equation_of_time;
use heal7_core::compatibility;
use heal7_core::delta_t::{MODEL, utc_from_tt};
use heal7_core::encode::{Writer, encode, encode_seen_pillars};
use heal7_core::lunar::{self, CHINESE, KOREAN, LunarCalendar, LunarDate, LunarProblem};
use heal7_core::parts::Parts;
use heal7_core::request::{self, LAST_INSTANT};
use heal7_core::selection::{self, Purpose};
use heal7_core::sexagenary::Stem;
use heal7_core::times::times;
use heal7_core::zones::Zone;
use napi::bindgen_prelude::{Float64Array, Int32Array, Uint8Array, Uint8ArraySlice};
use napi_derive::napi;

fn chart_of_row(row: &[f64]) -> Result<Chart, BirthError> {
    request::read(row).and_then(|(birth, schools)| chart_of(&birth, &schools))
}

/// Safe to write: every call here is synchronous, so that nothing else holds the array meanwhile.
fn bytes_of<'a>(response: &'a mut Uint8ArraySlice<'_>) -> &'a mut [u8] {
    unsafe { response.as_mut() }
}

fn instant(value: f64) -> i64 {
    value.clamp(-LAST_INSTANT, LAST_INSTANT) as i64
}

/// Writes a chart, with the times around `now` unless that is not a number, into `response` and returns how many bytes it
/// takes; more than there are means: call again with more.
#[napi(catch_unwind)]
pub fn chart(row: &[f64], now: f64, mut response: Uint8ArraySlice) -> u32 {
    let mut writer = Writer::new(bytes_of(&mut response));
    let present = |chart: &Chart| (!now.is_nan()).then(|| times(&chart.birth, instant(now)));
    encode(&mut writer, &chart_of_row(row), Parts::WHOLE, present);
    writer.length as u32
}

/// Charts of many rows in one buffer: `u32` count; per chart `u32` where it starts and, after the last, where that ends,
/// counted from the beginning; the charts as `chart` writes them without times, of each the wanted parts (`parts.rs`). A row
/// is so many numbers wide; those that it lacks are absent.
#[napi(catch_unwind)]
pub fn charts(rows: &[f64], width: u32, parts: u32) -> Uint8Array {
    /// More than any chart takes; a test looks for the largest.
    const MOST: usize = 2_048;
    let rows = rows.chunks_exact((width as usize).max(1));
    let parts = Parts::from_bits(parts);
    let head = 4 + 4 * (rows.len() + 1);
    let mut bytes = vec![0; head + MOST];
    let put = |bytes: &mut Vec<u8>, at: usize, value: usize| {
        bytes[at..at + 4].copy_from_slice(&(value as u32).to_le_bytes());
    };
    let count = rows.len();
    put(&mut bytes, 0, count);
    let mut end = head;
    for (index, row) in rows.enumerate() {
        put(&mut bytes, 4 + 4 * index, end);
        if bytes.len() < end + MOST {
            // What the others will take, by what these took.
            let expected = (end - head) / index.max(1) * (count - index);
            bytes.resize(end + expected + expected / 32 + MOST, 0);
        }
        let mut writer = Writer::new(&mut bytes[end..]);
        encode(&mut writer, &chart_of_row(row), parts, |_| None);
        end += writer.length;
    }
    put(&mut bytes, 4 + 4 * count, end);
    bytes.truncate(end);
    Uint8Array::new(bytes)
}

/// What each of the sixty pillars is to a day stem by the schools of a row, written into `response`; returns how many bytes it
/// takes.
#[napi(catch_unwind)]
pub fn seen_pillars(day_stem: u32, row: &[f64], mut response: Uint8ArraySlice) -> u32 {
    let mut writer = Writer::new(bytes_of(&mut response));
    encode_seen_pillars(&mut writer, Stem::new(i64::from(day_stem)), &request::read_schools(row));
    writer.length as u32
}

/// What two rows are to each other, written into `response`; returns how many bytes it takes.
#[napi(catch_unwind)]
pub fn compatibility(first: &[f64], second: &[f64], mut response: Uint8ArraySlice) -> u32 {
    let mut writer = Writer::new(bytes_of(&mut response));
    let of = |person: usize, row: &[f64]| chart_of_row(row).map_err(|error| (person, error));
    let result = of(0, first).and_then(|first| Ok((first, of(1, second)?)));
    compatibility::encode(&mut writer, &result);
    writer.length as u32
}

/// Stretches of the civil day of a row in which its chart stays the same: minute of the day from and until, and the four
/// pillars. An error is one negative number.
#[napi(catch_unwind)]
pub fn candidates(row: &[f64]) -> Int32Array {
    let found = request::read(row).and_then(|(birth, schools)| candidates::candidates(&birth, &schools));
    Int32Array::new(match found {
        Err(error) => vec![-1 - error as i32],
        Ok(found) => found.iter().flat_map(candidates::Candidate::numbers).collect(),
    })
}

/// Days from a day number until before another, weighed for a purpose and a person, written into `response`.
#[napi(catch_unwind)]
pub fn select_days(row: &[f64], purpose: u32, from: i32, until: i32, mut response: Uint8ArraySlice) -> u32 {
    let mut writer = Writer::new(bytes_of(&mut response));
    let result = chart_of_row(row).map(|chart| {
        let days = from.max(first_day())..until.min(last_day() + 1);
        selection::select(&chart, Purpose::from_index(purpose as usize), days)
    });
    selection::encode(&mut writer, &result);
    writer.length as u32
}

fn first_day() -> i32 {
    day(FIRST_YEAR, 1, 1)
}
fn last_day() -> i32 {
    day(LAST_YEAR, 12, 31)
}
fn day(year: i32, month: u32, day: u32) -> i32 {
    Date { year, month, day }.day_number()
}

/// For every solar term of the years: TT and UTC milliseconds since 1970, twenty-four pairs a year.
#[napi(catch_unwind)]
pub fn solar_terms(from_year: i32, to_year: i32) -> Float64Array {
    let years = from_year.max(FIRST_YEAR)..=to_year.min(LAST_YEAR);
    let indices = years.flat_map(|year| (0..24).filter_map(move |term| Series::term_index(year, term)));
    instants(&SOLAR_TERMS, indices)
}

/// For every new moon of the years (in TT): TT and UTC milliseconds since 1970.
#[napi(catch_unwind)]
pub fn new_moons(from_year: i32, to_year: i32) -> Float64Array {
    let start = |year: i32| i64::from(day(year, 1, 1)) * 86_400_000;
    let (from, until) = (from_year.max(FIRST_YEAR), to_year.min(LAST_YEAR));
    let span = start(from)..start(until.max(from - 1) + 1);
    let inside = |index: &usize| NEW_MOONS.at(*index).is_some_and(|tt| span.contains(&tt));
    instants(&NEW_MOONS, (0..NEW_MOONS.length).filter(inside))
}

fn instants(series: &Series, indices: impl Iterator<Item = usize>) -> Float64Array {
    let found = indices.filter_map(|index| series.at(index));
    Float64Array::new(found.flat_map(|tt| [tt as f64, utc_from_tt(tt) as f64]).collect())
}

fn calendar(chinese: bool) -> LunarCalendar {
    if chinese { CHINESE } else { KOREAN }
}

/// For every month of the lunar years: year, month, leap, day number of its first day, length.
#[napi(catch_unwind)]
pub fn lunar_months(from_year: i32, to_year: i32, chinese: bool) -> Float64Array {
    let years = from_year.max(FIRST_YEAR)..=to_year.min(LAST_YEAR);
    let mut numbers = Vec::new();
    for months in years.filter_map(|year| lunar::months_of_year(calendar(chinese), year)) {
        for month in months.iter() {
            let leap = i32::from(month.leap);
            let fields = [
                month.year,
                month.month as i32,
                leap,
                month.first_day,
                month.length as i32,
            ];
            numbers.extend(fields.map(f64::from));
        }
    }
    Float64Array::new(numbers)
}

/// Lunar year, month, day, leap of a day number; empty outside the tables.
#[napi(catch_unwind)]
pub fn solar_to_lunar(day: i32, chinese: bool) -> Float64Array {
    let date = (first_day()..=last_day())
        .contains(&day)
        .then(|| lunar::from_day(calendar(chinese), day))
        .flatten();
    let fields = date.map(|date| [date.year, date.month as i32, date.day as i32, i32::from(date.leap)].map(f64::from));
    Float64Array::new(fields.map(Vec::from).unwrap_or_default())
}

/// Day number of a lunar date, or a problem: -1e9 no such day, -1e9 - 1 no such leap month, -1e9 - 2 out of range.
#[napi(catch_unwind)]
pub fn lunar_to_solar(year: i32, month: u32, day: u32, leap: bool, chinese: bool) -> i32 {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return LUNAR_PROBLEM - 2;
    }
    lunar::to_day(calendar(chinese), LunarDate { year, month, day, leap }).unwrap_or_else(|problem| {
        LUNAR_PROBLEM
            - match problem {
                LunarProblem::NoSuchDay => 0,
                LunarProblem::NoSuchLeapMonth => 1,
                LunarProblem::OutOfRange => 2,
            }
    })
}
const LUNAR_PROBLEM: i32 = -1_000_000_000;

/// Apparent minus mean solar time at an instant (UTC milliseconds), seconds; not a number outside the tables.
#[napi(js_name = "equationOfTime", catch_unwind)]
pub fn equation_of_time_at(utc: f64) -> f64 {
    let milliseconds = instant(utc);
    let inside = i64::from(first_day())..=i64::from(last_day());
    if utc.is_nan() || !inside.contains(&milliseconds.div_euclid(86_400_000)) {
        return f64::NAN;
    }
    equation_of_time(milliseconds.div_euclid(1_000))
}

/// Place of a zone in the table, for the rows; -1 for an unknown one.
#[napi(catch_unwind)]
pub fn zone_index(name: String) -> i32 {
    Zone::index_of(&name).map_or(-1, |index| index as i32)
}

/// Day number of an instant (UTC milliseconds) in a zone; nothing for an unknown zone.
#[napi(js_name = "civilDay", catch_unwind)]
pub fn civil_day_in(utc: f64, zone: String) -> Option<i32> {
    Zone::find(&zone).map(|zone| civil_day(&zone, instant(utc)))
}

/// For every transition of a zone: UTC seconds, offset before, offset after; nothing for an unknown zone.
#[napi(catch_unwind)]
pub fn time_transitions(zone: String) -> Option<Float64Array> {
    let zone = Zone::find(&zone)?;
    let numbers = zone
        .transitions()
        .flat_map(|(at, before, after)| [at, before.offset, after.offset]);
    Some(Float64Array::new(numbers.map(|value| value as f64).collect()))
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
