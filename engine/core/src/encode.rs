//! A chart as bytes, little-endian. `engine/decode-chart.ts` reads them in the same order; letters, kinds and codes are
//! indices into the client's tables, place sets are bits, absent values are 255.

use crate::birth::BirthError;
use crate::calendar::Date;
use crate::chart::Chart;
use crate::elements::{exposed, roots};
use crate::letters::{HiddenStem, branch_star, branch_ten_god, hidden_stems, stage, ten_god};
use crate::list::List;
use crate::luck::Luck;
use crate::parts::{Part, Parts};
use crate::pillars::Pillars;
use crate::relations::{MOST_PASSING, Relation, relations_of_passing_branch, relations_of_passing_stem};
use crate::schools::{Schools, StarBase};
use crate::sexagenary::{Branch, Element, Pillar, Stem};
use crate::strength::Strength;
use crate::structure::Structure;
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

/// A chart or why there is none: a byte 0 and the error, or a byte 1, the four pillars, the wanted parts in their order and,
/// where a present is given, what its times bring.
pub fn encode(
    writer: &mut Writer,
    result: &Result<Chart, BirthError>,
    parts: Parts,
    times: impl Fn(&Chart) -> Option<Times>,
) {
    match result {
        Err(error) => {
            writer.byte(0);
            writer.byte(*error as usize);
        }
        Ok(chart) => {
            writer.byte(1);
            let mut passing = Passing::new(chart);
            write_indices(writer, &chart.pillars);
            write_parts(writer, chart, parts, &mut passing);
            if let Some(times) = times(chart) {
                write_times(writer, &mut passing, &times);
            }
        }
    }
}

fn write_parts(writer: &mut Writer, chart: &Chart, parts: Parts, passing: &mut Passing) {
    if parts.has(Part::Birth) {
        write_birth(writer, chart);
    }
    if parts.has(Part::Convention) {
        write_convention(writer, chart);
    }
    if parts.has(Part::Pillars) {
        write_pillars(writer, chart);
    }
    if parts.has(Part::Month) {
        write_month(writer, chart);
    }
    if parts.has(Part::Elements) {
        write_elements(writer, chart);
    }
    if parts.has(Part::Strength) {
        write_strength(writer, chart.strength());
    }
    if parts.has(Part::UsefulElement) {
        write_useful(writer, chart);
    }
    if parts.has(Part::ClimateStems) {
        write_climate_stems(writer, chart);
    }
    if parts.has(Part::Structure) {
        write_structure(writer, &chart.structure());
    }
    for (part, branches) in [Part::VoidBranches, Part::YearVoidBranches].into_iter().zip(chart.void) {
        if parts.has(part) {
            branches.iter().for_each(|branch| writer.byte(branch.index()));
        }
    }
    if parts.has(Part::Stars) {
        write_stars(writer, chart);
    }
    if parts.has(Part::Relations) {
        writer.relations(chart.relations());
    }
    if parts.has(Part::Luck) {
        write_luck(writer, &chart.luck(), |writer, luck| {
            for (index, pillar) in luck.cycles.iter().enumerate() {
                passing.write(writer, *pillar);
                writer.date(luck.starts(index));
            }
        });
    }
    if parts.has(Part::Decades) {
        write_luck(writer, &chart.luck(), |writer, luck| {
            luck.cycles.iter().for_each(|pillar| writer.pillar(Some(*pillar)));
        });
    }
    if parts.has(Part::Warnings) {
        write_warnings(writer, chart);
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
    writer.moment(birth.instant);
    writer.moment(birth.civil);
    writer.moment((birth.clock + 500).div_euclid(1_000) * 1_000);
    writer.flag(birth.hour_known);
    match chart.lunar() {
        None => writer.integer(0),
        Some(lunar) => {
            writer.integer(lunar.year);
            writer.byte(lunar.month as usize);
            writer.byte(lunar.day as usize);
            writer.flag(lunar.leap);
        }
    }
}

fn write_convention(writer: &mut Writer, chart: &Chart) {
    let birth = &chart.birth;
    let observance = birth.zone.at(birth.instant.div_euclid(1_000));
    writer.integer((birth.clock - birth.civil) as i32);
    writer.number(birth.longitude.unwrap_or(f64::NAN));
    writer.integer(observance.offset as i32);
    writer.integer(observance.saving as i32);
}

fn write_indices(writer: &mut Writer, pillars: &Pillars) {
    for pillar in pillars {
        writer.pillar(*pillar);
    }
}

fn write_pillars(writer: &mut Writer, chart: &Chart) {
    let schools = &chart.schools;
    let void_places = chart.void_places();
    let base = chart.pillars[if schools.star_base == StarBase::Day { 2 } else { 0 }].map(Pillar::branch);
    for (place, pillar) in chart.pillars.iter().enumerate() {
        let Some(pillar) = *pillar else { continue };
        let branch = pillar.branch();
        writer.put(gods_and_stages(schools, chart.day_stem, pillar));
        writer.byte(base.map_or(usize::from(ABSENT), |base| branch_star(base, branch)));
        writer.flag(void_places & 1 << place != 0);
        writer.byte(usize::from(roots(&chart.pillars, pillar.stem(), schools.hidden)));
        let hidden = hidden_stems(schools.hidden, branch);
        writer.byte(hidden.len());
        for hidden in hidden {
            writer.put(hidden_stem(schools, chart.day_stem, *hidden, branch));
            writer.byte(usize::from(exposed(&chart.pillars, hidden.stem)));
        }
    }
}

/// Ten gods of both letters to the day stem; the stages on the branch of the day stem and of the pillar's own stem.
fn gods_and_stages(schools: &Schools, day: Stem, pillar: Pillar) -> [u8; 4] {
    let (stem, branch) = (pillar.stem(), pillar.branch());
    [
        ten_god(day, stem),
        branch_ten_god(day, branch),
        stage(schools.stages, day, branch),
        stage(schools.stages, stem, branch),
    ]
    .map(|index| index as u8)
}

/// A hidden stem, its days, its ten god to the day stem and its stage on the branch that hides it.
fn hidden_stem(schools: &Schools, day: Stem, hidden: HiddenStem, branch: Branch) -> [u8; 4] {
    [
        hidden.stem.index() as u8,
        hidden.days,
        ten_god(day, hidden.stem) as u8,
        stage(schools.stages, hidden.stem, branch) as u8,
    ]
}

/// What each of the sixty pillars is to a day stem, whatever stands beside it.
pub fn encode_seen_pillars(writer: &mut Writer, day: Stem, schools: &Schools) {
    for pillar in (0..60).map(Pillar::new) {
        writer.put(gods_and_stages(schools, day, pillar));
        let hidden = hidden_stems(schools.hidden, pillar.branch());
        writer.byte(hidden.len());
        for hidden in hidden {
            writer.put(hidden_stem(schools, day, *hidden, pillar.branch()));
        }
    }
}

fn write_month(writer: &mut Writer, chart: &Chart) {
    writer.number(chart.month_days());
    let hidden = hidden_stems(chart.schools.hidden, chart.month_branch());
    writer.byte(hidden[chart.commanding()].stem.index());
}

fn write_elements(writer: &mut Writer, chart: &Chart) {
    for (count, weight) in chart.counts().iter().zip(chart.weights()) {
        writer.byte(usize::from(*count));
        writer.number(*weight);
    }
}

fn write_strength(writer: &mut Writer, strength: &Strength) {
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
        writer.put([factor.pillar as u8, u8::from(factor.is_branch), factor.ten_god as u8]);
        writer.number(factor.points);
        writer.number(factor.maximum);
    }
}

fn write_useful(writer: &mut Writer, chart: &Chart) {
    for useful in chart.useful() {
        writer.element(useful.element);
        writer.share(useful.confidence);
        writer.byte(useful.reason as usize);
        useful.about.iter().for_each(|element| writer.element(*element));
    }
}

fn write_climate_stems(writer: &mut Writer, chart: &Chart) {
    let wanted = climate_stems(chart.day_stem, chart.month_branch());
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

fn write_structure(writer: &mut Writer, structure: &Structure) {
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

fn write_stars(writer: &mut Writer, chart: &Chart) {
    let stars = chart.stars();
    writer.byte(stars.len());
    for star in stars.iter() {
        writer.byte(star.star as usize);
        writer.byte(usize::from(star.places));
    }
}

fn write_luck(writer: &mut Writer, luck: &Option<Luck>, write_cycles: impl FnOnce(&mut Writer, &Luck)) {
    let Some(luck) = luck else {
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
    write_cycles(writer, luck);
    let small = luck.small.as_ref().map_or(&[][..], |small| &small[..]);
    writer.byte(small.len());
    small.iter().for_each(|pillar| writer.pillar(Some(*pillar)));
}

fn write_warnings(writer: &mut Writer, chart: &Chart) {
    let warnings = chart.warnings();
    writer.byte(warnings.len());
    for warning in warnings.iter() {
        writer.byte(warning.code as usize);
        writer.number(warning.seconds as f64);
        writer.flag(warning.alternative.is_some());
        write_indices(writer, &warning.alternative.unwrap_or_default());
    }
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
