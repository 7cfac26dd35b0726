//! Compiles a directory of TZif files (a tzdata build with backzone) into the core's zone table, rules of the future
//! written out to the last year of the core.

use std::collections::BTreeMap;
use std::path::Path;

use heal7_core::calendar::{Date, LAST_YEAR};

/// What a zone observes from an instant on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Observance {
    /// Seconds ahead of UTC, daylight saving included.
    pub offset: i32,
    /// The daylight saving part of it, seconds.
    pub saving: i32,
}

/// The observance before the first transition and the transitions (UTC seconds since 1970).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Zone {
    pub first: Observance,
    pub transitions: Vec<(i64, Observance)>,
}

/// Reads every zone under `directory` that has a `Region/City` name or is `UTC`.
pub fn read_directory(directory: &Path) -> BTreeMap<String, Zone> {
    let mut zones = BTreeMap::new();
    collect(directory, "", &mut zones);
    zones
}

fn collect(directory: &Path, prefix: &str, zones: &mut BTreeMap<String, Zone>) {
    for entry in std::fs::read_dir(directory).expect("a readable directory").flatten() {
        let name = entry.file_name().into_string().expect("plain names");
        let path = entry.path();
        if path.is_dir() {
            if !["posix", "right"].contains(&name.as_str()) {
                collect(&path, &format!("{prefix}{name}/"), zones);
            }
        } else if let Some(zone) = std::fs::read(&path).ok().and_then(|bytes| parse(&bytes))
            && (!prefix.is_empty() || name == "UTC")
        {
            zones.insert(format!("{prefix}{name}"), zone);
        }
    }
}

/// A TZif file of version 2 or later; `None` for anything else.
fn parse(bytes: &[u8]) -> Option<Zone> {
    let header = |at: usize| -> Option<[usize; 6]> {
        (bytes.get(at..at + 4)? == b"TZif" && *bytes.get(at + 4)? >= b'2').then_some(())?;
        let mut counts = [0; 6];
        for (index, count) in counts.iter_mut().enumerate() {
            *count = read_big_endian(bytes, at + 20 + index * 4, 4)? as usize;
        }
        Some(counts)
    };
    let [ut, standard, leap, times, types, characters] = header(0)?;
    let second = 44 + times * 5 + types * 6 + characters + leap * 8 + standard + ut;
    let [ut, standard, leap, times, types, characters] = header(second)?;
    let times_at = second + 44;
    let indices_at = times_at + times * 8;
    let types_at = indices_at + times;
    let footer_at = types_at + types * 6 + characters + leap * 12 + standard + ut + 1;
    let kind = |index: usize| -> Option<(i32, bool)> {
        let at = types_at + index * 6;
        Some((read_big_endian(bytes, at, 4)? as i32, *bytes.get(at + 4)? != 0))
    };
    let first = kind(0)?;
    let mut changes: Vec<(i64, (i32, bool))> = Vec::new();
    for index in 0..times {
        let at = read_big_endian(bytes, times_at + index * 8, 8)?;
        changes.push((at, kind(usize::from(*bytes.get(indices_at + index)?))?));
    }
    let footer = std::str::from_utf8(bytes.get(footer_at..)?)
        .ok()?
        .trim_end_matches('\n');
    if let Some(rule) = FutureRule::parse(footer) {
        let last = changes.last().map_or(i64::MIN, |(at, _)| *at);
        changes.extend(rule.changes().into_iter().filter(|(at, _)| *at > last));
    }
    Some(with_savings(first, &changes))
}

/// TZif only flags daylight saving; its amount is the distance to the standard time before it (or, failing that, after it).
fn with_savings(first: (i32, bool), changes: &[(i64, (i32, bool))]) -> Zone {
    let mut standard = if first.1 {
        changes
            .iter()
            .find(|(_, kind)| !kind.1)
            .map_or(first.0, |(_, kind)| kind.0)
    } else {
        first.0
    };
    let mut observe = |position: usize, (offset, daylight): (i32, bool)| {
        if !daylight {
            standard = offset;
            return Observance { offset, saving: 0 };
        }
        let next = changes[position..]
            .iter()
            .find(|(_, kind)| !kind.1)
            .map_or(standard, |(_, kind)| kind.0);
        let base = if offset > standard && offset - standard <= 7_200 {
            standard
        } else {
            next
        };
        Observance {
            offset,
            saving: (offset - base).max(0),
        }
    };
    let first = observe(0, first);
    let mut transitions: Vec<(i64, Observance)> = Vec::new();
    for (position, (at, kind)) in changes.iter().enumerate() {
        let observance = observe(position, *kind);
        if observance != transitions.last().map_or(first, |(_, before)| *before) {
            transitions.push((*at, observance));
        }
    }
    Zone { first, transitions }
}

/// A POSIX rule with two changes a year, e.g. `EST5EDT,M3.2.0,M11.1.0`.
struct FutureRule {
    standard: i32,
    daylight: i32,
    start: YearlyDay,
    end: YearlyDay,
}

/// `Mm.w.d/time` or `Jn/time`; seconds after local midnight.
struct YearlyDay {
    day: Day,
    seconds: i32,
}
enum Day {
    WeekdayOfMonth { month: u32, week: u32, weekday: i64 },
    OfYearWithoutLeap(i64),
}

impl FutureRule {
    /// `None` where the zone no longer changes.
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(',');
        let names = parts.next()?;
        let (start, end) = (YearlyDay::parse(parts.next()?)?, YearlyDay::parse(parts.next()?)?);
        let rest = skip_name(names);
        let (standard, rest) = read_clock(rest)?;
        let rest = skip_name(rest);
        let daylight = read_clock(rest).map_or(-standard + 3_600, |(seconds, _)| -seconds);
        Some(Self {
            standard: -standard,
            daylight,
            start,
            end,
        })
    }

    fn changes(&self) -> Vec<(i64, (i32, bool))> {
        let mut changes: Vec<_> = (1970..=LAST_YEAR + 1)
            .flat_map(|year| {
                [
                    (self.start.at(year) - i64::from(self.standard), (self.daylight, true)),
                    (self.end.at(year) - i64::from(self.daylight), (self.standard, false)),
                ]
            })
            .collect();
        changes.sort_unstable();
        // Ireland calls its winter the exception: what counts as saving is the later clock.
        if self.daylight < self.standard {
            for (_, (_, flag)) in &mut changes {
                *flag = !*flag;
            }
        }
        changes
    }
}

impl YearlyDay {
    fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('/').unwrap_or((text, "2"));
        let seconds = read_clock(time)?.0;
        let day = if let Some(fields) = day.strip_prefix('M') {
            let numbers: Vec<u32> = fields.split('.').filter_map(|field| field.parse().ok()).collect();
            let [month, week, weekday] = numbers[..] else {
                return None;
            };
            Day::WeekdayOfMonth {
                month,
                week,
                weekday: i64::from(weekday),
            }
        } else {
            Day::OfYearWithoutLeap(day.strip_prefix('J')?.parse().ok()?)
        };
        Some(Self { day, seconds })
    }

    /// Local seconds since 1970.
    fn at(&self, year: i32) -> i64 {
        let number = |month: u32, day: u32| i64::from(Date { year, month, day }.day_number());
        let days = match self.day {
            Day::WeekdayOfMonth { month, week, weekday } => {
                let first = number(month, 1);
                // 1970-01-01 was a Thursday.
                let earliest = first + (weekday - (first + 4)).rem_euclid(7);
                let next_month = if month == 12 { first + 31 } else { number(month + 1, 1) };
                let candidate = earliest + 7 * i64::from(week - 1);
                if candidate < next_month {
                    candidate
                } else {
                    candidate - 7
                }
            }
            Day::OfYearWithoutLeap(day) => {
                let leap = number(3, 1) - number(2, 28) == 2;
                number(1, 1) + day - 1 + i64::from(leap && day >= 60)
            }
        };
        days * 86_400 + i64::from(self.seconds)
    }
}

fn skip_name(text: &str) -> &str {
    match text.strip_prefix('<') {
        Some(quoted) => quoted.split_once('>').map_or("", |(_, rest)| rest),
        None => text.trim_start_matches(|c: char| c.is_ascii_alphabetic()),
    }
}

/// Reads `[-]h[:m[:s]]`: seconds and what follows.
fn read_clock(text: &str) -> Option<(i32, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '-' || c == '+'))
        .unwrap_or(text.len());
    let (clock, rest) = text.split_at(end);
    let sign = if clock.starts_with('-') { -1 } else { 1 };
    let mut seconds = 0;
    for (part, unit) in clock.trim_start_matches(['-', '+']).split(':').zip([3_600, 60, 1]) {
        seconds += part.parse::<i32>().ok()? * unit;
    }
    Some((sign * seconds, rest))
}

fn read_big_endian(bytes: &[u8], at: usize, width: usize) -> Option<i64> {
    let field = bytes.get(at..at + width)?;
    let sign = if field[0] & 0x80 == 0 { 0 } else { -1_i64 };
    Some(field.iter().fold(sign, |value, byte| (value << 8) | i64::from(*byte)))
}

/// The table as `heal7_core::zones` reads it.
///
/// `u16` zone count; per zone, sorted by name, `u16` where its name starts and `u32` where its body starts; `u16` where the
/// last name ends; the names; the bodies. Body: `u8` observance count, per observance `i32` offset and `i32` saving; `u8`
/// first observance; `u16` transition count; per transition 5 bytes of UTC seconds (little-endian, signed); then one byte
/// each of observance. Equal zones share a body.
pub fn encode(zones: &BTreeMap<String, Zone>) -> Vec<u8> {
    let mut bodies = Vec::new();
    let mut known: BTreeMap<&Zone, u32> = BTreeMap::new();
    let mut names: Vec<u8> = Vec::new();
    let mut table = (zones.len() as u16).to_le_bytes().to_vec();
    for (name, zone) in zones {
        let at = *known.entry(zone).or_insert_with(|| {
            let at = bodies.len() as u32;
            bodies.extend(encode_zone(zone));
            at
        });
        table.extend(u16::try_from(names.len()).expect("names fit").to_le_bytes());
        table.extend(at.to_le_bytes());
        names.extend(name.as_bytes());
    }
    table.extend(u16::try_from(names.len()).expect("names fit").to_le_bytes());
    table.extend(names);
    table.extend(bodies);
    table
}

fn encode_zone(zone: &Zone) -> Vec<u8> {
    let mut observances: Vec<Observance> = zone
        .transitions
        .iter()
        .map(|(_, observance)| *observance)
        .chain([zone.first])
        .collect();
    observances.sort_unstable();
    observances.dedup();
    let index_of = |observance: &Observance| observances.binary_search(observance).expect("listed above") as u8;
    let mut body = vec![observances.len() as u8];
    for observance in &observances {
        body.extend(observance.offset.to_le_bytes());
        body.extend(observance.saving.to_le_bytes());
    }
    body.push(index_of(&zone.first));
    body.extend((zone.transitions.len() as u16).to_le_bytes());
    for (at, _) in &zone.transitions {
        body.extend(&at.max(&-(1 << 39)).to_le_bytes()[..5]);
    }
    body.extend(zone.transitions.iter().map(|(_, observance)| index_of(observance)));
    body
}
