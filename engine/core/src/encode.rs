//! A chart as bytes, little-endian. `engine/decode-chart.ts` reads them in the same order; letters, kinds and codes are
//! indices into the client's tables, place sets are bits, absent values are 255.

use crate::birth::BirthError;
use crate::calendar::Date;
use crate::chart::Chart;
use crate::elements::{exposed, roots};
use crate::letters::{branch_star, branch_ten_god, hidden_stems, stage, ten_god};
use crate::list::List;
use crate::pillars::Pillars;
use crate::relations::{MOST_PASSING, Relation, relations_of_passing_branch, relations_of_passing_stem};
use crate::schools::StarBase;
use crate::sexagenary::{Branch, Element, Pillar, Stem};
use crate::times::Times;
use crate::useful::climate_stems;

const ABSENT: u8 = 255;

/// Writes into a borrowed buffer and keeps count even when it is full, so that the caller learns the size it needs.
pub struct Writer<'a> {
    bytes: &'a mut [u8],
    pub length: usize,
}

impl<'a> Writer<'a> {
    pub fn new(bytes: &'a mut [u8]) -> Self {
        Self { bytes, length: 0 }
    }
    fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        let room = self.bytes.get_mut(self.length..);
        if let Some(room) = room.and_then(|room| room.first_chunk_mut()) {
            *room = bytes;
        }
        self.length += N;
    }
    pub fn byte(&mut self, value: usize) {
        self.put([if value < 255 { value as u8 } else { ABSENT }]);
    }
    pub fn flag(&mut self, value: bool) {
        self.put([u8::from(value)]);
    }
    /// Hundredths of a share.
    pub fn share(&mut self, value: f64) {
        self.byte((value * 100.0).round() as usize);
    }
    pub fn element(&mut self, element: Option<Element>) {
        self.byte(element.map_or(usize::from(ABSENT), |element| element as usize));
    }
    pub fn pillar(&mut self, pillar: Option<Pillar>) {
        self.byte(pillar.map_or(usize::from(ABSENT), Pillar::index));
    }
    pub fn integer(&mut self, value: i32) {
        self.put(value.to_le_bytes());
    }
    /// A civil day as the number YYYYMMDD.
    pub fn date(&mut self, day: i32) {
        let date = Date::from_day_number(day);
        self.integer(date.year * 10_000 + (date.month * 100 + date.day) as i32);
    }
    /// Milliseconds since 1970-01-01 00:00 as the day YYYYMMDD and the milliseconds of the day.
    fn moment(&mut self, milliseconds: i64) {
        self.date(milliseconds.div_euclid(86_400_000) as i32);
        self.integer(milliseconds.rem_euclid(86_400_000) as i32);
    }
    pub fn number(&mut self, value: f64) {
        self.put(value.to_le_bytes());
    }
    /// Kind 4 bits, places 8, element 3 (7 none), conditions 4, three letters of 4.
    pub fn relations(&mut self, relations: &[Relation]) {
        self.byte(relations.len());
        for relation in relations {
            self.put(pack(relation).to_le_bytes());
        }
    }
}

fn pack(relation: &Relation) -> u32 {
    let element = relation.element.map_or(7, |element| element as u32);
    let [a, b, c] = relation.letters.map(u32::from);
    relation.kind as u32
        | u32::from(relation.places) << 4
        | element << 12
        | u32::from(relation.conditions) << 15
        | a << 19
        | b << 23
        | c << 27
}

/// A chart or why there is none, and, where a present is given, what its times bring.
pub fn encode(writer: &mut Writer, result: &Result<Chart, BirthError>, times: impl Fn(&Chart) -> Option<Times>) {
    match result {
        Err(error) => {
            writer.byte(0);
            writer.byte(*error as usize);
        }
        Ok(chart) => {
            writer.byte(1);
            let mut passing = Passing::new(chart);
            write_chart(writer, chart, &mut passing);
            if let Some(times) = times(chart) {
                write_times(writer, &mut passing, &times);
            }
        }
    }
}

fn write_chart(writer: &mut Writer, chart: &Chart, passing: &mut Passing) {
    write_birth(writer, chart);
    write_pillars(writer, chart);
    writer.number(chart.month_days);
    writer.byte(chart.commanding);
    for (count, weight) in chart.counts.iter().zip(chart.weights) {
        writer.byte(usize::from(*count));
        writer.number(weight);
    }
    write_strength(writer, chart);
    write_useful(writer, chart);
    write_structure(writer, chart);
    for branch in chart.void.as_flattened() {
        writer.byte(branch.index());
    }
    writer.byte(chart.stars.len());
    for star in chart.stars.iter() {
        writer.byte(star.star as usize);
        writer.byte(usize::from(star.places));
    }
    writer.relations(&chart.relations);
    write_luck(writer, chart, passing);
    writer.byte(chart.warnings.len());
    for warning in chart.warnings.iter() {
        writer.byte(warning.code as usize);
        writer.number(warning.seconds as f64);
        writer.flag(warning.alternative.is_some());
        write_indices(writer, &warning.alternative.unwrap_or_default());
    }
}

fn write_times(writer: &mut Writer, passing: &mut Passing, times: &Times) {
    writer.date(times.today);
    writer.byte(times.annual.len());
    for annual in times.annual.iter() {
        passing.write(writer, annual.pillar);
        writer.integer(annual.year);
        writer.date(annual.starts);
    }
    writer.byte(times.monthly.len());
    for monthly in times.monthly.iter() {
        passing.write(writer, monthly.pillar);
        writer.integer(monthly.year);
        writer.byte(monthly.month as usize);
        writer.date(monthly.starts);
        writer.date(monthly.ends);
    }
    writer.byte(times.daily.len());
    for daily in times.daily.iter() {
        passing.write(writer, daily.pillar);
        writer.date(daily.day);
    }
    writer.byte(times.hourly.len());
    for hourly in times.hourly.iter() {
        passing.write(writer, hourly.pillar);
        writer.byte(hourly.from as usize);
    }
}

fn write_birth(writer: &mut Writer, chart: &Chart) {
    let birth = &chart.birth;
    let observance = birth.zone.at(birth.instant.div_euclid(1_000));
    writer.moment(birth.instant);
    writer.moment(birth.civil);
    writer.moment((birth.clock + 500).div_euclid(1_000) * 1_000);
    writer.integer((birth.clock - birth.civil) as i32);
    writer.flag(birth.hour_known);
    writer.number(birth.longitude.unwrap_or(f64::NAN));
    writer.integer(observance.offset as i32);
    writer.integer(observance.saving as i32);
    match chart.lunar {
        None => writer.integer(0),
        Some(lunar) => {
            writer.integer(lunar.year);
            writer.byte(lunar.month as usize);
            writer.byte(lunar.day as usize);
            writer.flag(lunar.leap);
        }
    }
}

fn write_indices(writer: &mut Writer, pillars: &Pillars) {
    for pillar in pillars {
        writer.pillar(*pillar);
    }
}

fn write_pillars(writer: &mut Writer, chart: &Chart) {
    let schools = &chart.schools;
    write_indices(writer, &chart.pillars);
    let base = chart.pillars[if schools.star_base == StarBase::Day { 2 } else { 0 }].map(Pillar::branch);
    for (place, pillar) in chart.pillars.iter().enumerate() {
        let Some(pillar) = pillar else { continue };
        let (stem, branch) = (pillar.stem(), pillar.branch());
        writer.byte(ten_god(chart.day_stem, stem));
        writer.byte(branch_ten_god(chart.day_stem, branch));
        writer.byte(stage(schools.stages, chart.day_stem, branch));
        writer.byte(stage(schools.stages, stem, branch));
        writer.byte(base.map_or(usize::from(ABSENT), |base| branch_star(base, branch)));
        writer.flag(chart.void_places & 1 << place != 0);
        writer.byte(usize::from(roots(&chart.pillars, stem, schools.hidden)));
        write_hidden(writer, chart, branch);
    }
}

fn write_hidden(writer: &mut Writer, chart: &Chart, branch: Branch) {
    let hidden = hidden_stems(chart.schools.hidden, branch);
    writer.byte(hidden.len());
    for hidden in hidden {
        writer.byte(hidden.stem.index());
        writer.byte(usize::from(hidden.days));
        writer.byte(ten_god(chart.day_stem, hidden.stem));
        writer.byte(stage(chart.schools.stages, hidden.stem, branch));
        writer.byte(usize::from(exposed(&chart.pillars, hidden.stem)));
    }
}

fn write_strength(writer: &mut Writer, chart: &Chart) {
    let strength = &chart.strength;
    for value in [strength.score, strength.range.0, strength.range.1] {
        writer.byte(value as usize);
    }
    writer.byte(strength.level);
    for flag in [strength.seasonal, strength.rooted, strength.timely, strength.supported] {
        writer.flag(flag);
    }
    writer.byte(usize::from(strength.roots));
    writer.byte(strength.factors.len());
    for factor in strength.factors.iter() {
        writer.byte(factor.pillar);
        writer.flag(factor.is_branch);
        writer.byte(factor.ten_god);
        writer.number(factor.points);
        writer.number(factor.maximum);
    }
}

fn write_useful(writer: &mut Writer, chart: &Chart) {
    for useful in &chart.useful {
        writer.element(useful.element);
        writer.share(useful.confidence);
        writer.byte(useful.reason as usize);
        useful.about.iter().for_each(|element| writer.element(*element));
    }
    let month = chart.pillars[1].map_or(Branch::new(0), Pillar::branch);
    let wanted = climate_stems(chart.day_stem, month);
    writer.byte(wanted.len());
    for stem in wanted.iter() {
        write_wanted(writer, chart, *stem);
    }
}

/// A stem and the places where it stands.
fn write_wanted(writer: &mut Writer, chart: &Chart, stem: Stem) {
    writer.byte(stem.index());
    writer.byte(usize::from(exposed(&chart.pillars, stem)));
}

fn write_structure(writer: &mut Writer, chart: &Chart) {
    let structure = &chart.structure;
    writer.byte(structure.kind as usize);
    writer.byte(structure.source as usize);
    writer.byte(structure.stem.index());
    writer.byte(usize::from(structure.exposed));
    writer.byte(structure.outer.len());
    for outer in structure.outer.iter() {
        writer.byte(outer.kind as usize);
        writer.element(outer.element);
        writer.share(outer.confidence);
    }
}

fn write_luck(writer: &mut Writer, chart: &Chart, passing: &mut Passing) {
    let Some(luck) = &chart.luck else {
        return writer.flag(false);
    };
    writer.flag(true);
    writer.flag(luck.forward);
    writer.number(luck.exact_years);
    let (years, months, days) = luck.start;
    let ages = luck.ages;
    for part in [
        years,
        months,
        days,
        luck.displayed_age,
        ages.round,
        ages.whole_days,
        ages.floor,
        ages.exact,
    ] {
        writer.byte(part as usize);
    }
    writer.byte(luck.cycles.len());
    for (pillar, starts) in &luck.cycles {
        passing.write(writer, *pillar);
        writer.date(*starts);
    }
    let small = luck.small.as_ref().map_or(&[][..], |small| &small[..]);
    writer.byte(small.len());
    small.iter().for_each(|pillar| writer.pillar(Some(*pillar)));
}

/// Pillars of time as a chart sees them. Sixty pillars share ten stems and twelve branches, whose relations are found once.
struct Passing<'a> {
    chart: &'a Chart,
    stems: [Option<List<u32, 4>>; 10],
    branches: [Option<List<u32, MOST_PASSING>>; 12],
}

impl<'a> Passing<'a> {
    fn new(chart: &'a Chart) -> Self {
        Self {
            chart,
            stems: [None; 10],
            branches: [None; 12],
        }
    }

    /// Support is shifted by a hundred, to be a byte.
    fn write(&mut self, writer: &mut Writer, pillar: Pillar) {
        let chart = self.chart;
        let (stem, branch) = (pillar.stem(), pillar.branch());
        let of_stem = self.stems[stem.index()].get_or_insert_with(|| {
            let mut bits = List::default();
            relations_of_passing_stem(&chart.pillars, stem, |relation| bits.push(pack(&relation)));
            bits
        });
        let of_branch = self.branches[branch.index()].get_or_insert_with(|| {
            let mut bits = List::default();
            relations_of_passing_branch(&chart.pillars, branch, &chart.schools, |relation| {
                bits.push(pack(&relation))
            });
            bits
        });
        writer.put([
            pillar.index() as u8,
            ten_god(chart.day_stem, stem) as u8,
            branch_ten_god(chart.day_stem, branch) as u8,
            stage(chart.schools.stages, chart.day_stem, branch) as u8,
            (i32::from(chart.support_of(pillar)) + 100) as u8,
            (of_stem.len() + of_branch.len()) as u8,
        ]);
        for bits in of_stem.iter().chain(of_branch.iter()) {
            writer.put(bits.to_le_bytes());
        }
    }
}
