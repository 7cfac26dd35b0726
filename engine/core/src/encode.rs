//! A chart as bytes. `engine/decode-chart.ts` reads them in the same order; letters, kinds and codes are indices into the
//! client's tables, place sets are bits, absent values are 255.

use crate::birth::BirthError;
use crate::calendar::Date;
use crate::chart::Chart;
use crate::letters::{branch_star, branch_ten_god, hidden_stems, stage, ten_god};
use crate::relations::Relation;
use crate::sexagenary::Pillar;
use crate::stars::Pillars;

const ABSENT: u8 = 255;

/// Writes into a borrowed buffer and keeps count even when it is full, so that the caller learns the size it needs.
struct Writer<'a> {
    bytes: &'a mut [u8],
    length: usize,
}

impl Writer<'_> {
    fn put(&mut self, bytes: &[u8]) {
        if let Some(room) = self.bytes.get_mut(self.length..self.length + bytes.len()) {
            room.copy_from_slice(bytes);
        }
        self.length += bytes.len();
    }
    fn byte(&mut self, value: usize) {
        self.put(&[u8::try_from(value).unwrap_or(ABSENT)]);
    }
    fn integer(&mut self, value: i32) {
        self.put(&value.to_le_bytes());
    }
    /// A civil day as the number YYYYMMDD.
    fn date(&mut self, day: i32) {
        let date = Date::from_day_number(day);
        self.integer(date.year * 10_000 + (date.month * 100 + date.day) as i32);
    }
    fn number(&mut self, value: f64) {
        self.put(&value.to_le_bytes());
    }
}

/// Length of the encoded answer; when it exceeds `bytes`, nothing in `bytes` is usable.
pub fn encode(result: &Result<Chart, BirthError>, bytes: &mut [u8]) -> usize {
    let mut writer = Writer { bytes, length: 0 };
    match result {
        Err(error) => {
            writer.byte(0);
            writer.byte(*error as usize);
        }
        Ok(chart) => {
            writer.byte(1);
            write_chart(&mut writer, chart);
        }
    }
    writer.length
}

fn write_chart(writer: &mut Writer, chart: &Chart) {
    write_birth(writer, chart);
    write_pillars(writer, chart);
    for (count, weight) in chart.counts.iter().zip(chart.weights) {
        writer.byte(usize::from(*count));
        writer.number(weight);
    }
    write_strength(writer, chart);
    for useful in [chart.useful_by_strength, chart.useful_by_climate] {
        writer.byte(useful.element as usize);
        writer.number(useful.confidence);
    }
    writer.byte(chart.stars.len());
    for star in &chart.stars {
        writer.byte(star.star as usize);
        writer.byte(usize::from(star.places));
    }
    write_relations(writer, &chart.relations);
    write_luck(writer, chart);
    writer.byte(chart.annual.len());
    for annual in &chart.annual {
        write_passing(writer, chart, annual.pillar);
        writer.integer(annual.year);
        writer.date(annual.starts);
    }
    writer.byte(chart.monthly.len());
    for monthly in &chart.monthly {
        write_passing(writer, chart, monthly.pillar);
        writer.integer(monthly.year);
        writer.byte(monthly.month as usize);
        writer.date(monthly.starts);
        writer.date(monthly.ends);
    }
    writer.byte(chart.daily.len());
    for daily in &chart.daily {
        write_passing(writer, chart, daily.pillar);
        writer.date(daily.day);
    }
    writer.byte(chart.warnings.len());
    for warning in &chart.warnings {
        writer.byte(warning.code as usize);
        writer.number(warning.seconds as f64);
        writer.byte(usize::from(warning.alternative.is_some()));
        write_indices(writer, &warning.alternative.unwrap_or_default());
    }
    writer.date(chart.today);
}

fn write_birth(writer: &mut Writer, chart: &Chart) {
    let birth = &chart.birth;
    let observance = birth.zone.at(birth.instant.div_euclid(1_000));
    writer.number(birth.instant as f64);
    writer.number(birth.civil as f64);
    writer.number(birth.clock as f64);
    writer.byte(usize::from(birth.hour_known));
    writer.number(birth.longitude.unwrap_or(f64::NAN));
    writer.integer(observance.offset as i32);
    writer.integer(observance.saving as i32);
    match chart.lunar {
        None => writer.integer(0),
        Some(lunar) => {
            writer.integer(lunar.year);
            writer.byte(lunar.month as usize);
            writer.byte(lunar.day as usize);
            writer.byte(usize::from(lunar.leap));
        }
    }
}

fn write_indices(writer: &mut Writer, pillars: &Pillars) {
    for pillar in pillars {
        writer.byte(pillar.map_or(usize::from(ABSENT), Pillar::index));
    }
}

fn write_pillars(writer: &mut Writer, chart: &Chart) {
    write_indices(writer, &chart.pillars);
    let base = chart.pillars[0].map(Pillar::branch);
    for pillar in chart.pillars.iter().flatten() {
        let branch = pillar.branch();
        writer.byte(ten_god(chart.day_stem, pillar.stem()));
        writer.byte(branch_ten_god(chart.day_stem, branch));
        writer.byte(stage(chart.day_stem, branch));
        writer.byte(base.map_or(usize::from(ABSENT), |base| branch_star(base, branch)));
        writer.byte(hidden_stems(branch).len());
        for hidden in hidden_stems(branch) {
            writer.byte(hidden.stem.index());
            writer.byte(usize::from(hidden.days));
            writer.byte(ten_god(chart.day_stem, hidden.stem));
        }
    }
}

fn write_strength(writer: &mut Writer, chart: &Chart) {
    let strength = &chart.strength;
    writer.number(strength.score);
    writer.number(strength.range.0);
    writer.number(strength.range.1);
    writer.byte(strength.level);
    for flag in [strength.seasonal, strength.rooted, strength.timely, strength.supported] {
        writer.byte(usize::from(flag));
    }
    writer.byte(strength.factors.len());
    for factor in &strength.factors {
        writer.byte(factor.pillar);
        writer.byte(usize::from(factor.is_branch));
        writer.byte(factor.ten_god);
        writer.number(factor.points);
        writer.number(factor.maximum);
    }
}

fn write_relations(writer: &mut Writer, relations: &[Relation]) {
    writer.byte(relations.len());
    for relation in relations {
        writer.byte(relation.kind as usize);
        writer.byte(usize::from(relation.places));
        writer.byte(relation.element.map_or(usize::from(ABSENT), |element| element as usize));
    }
}

fn write_luck(writer: &mut Writer, chart: &Chart) {
    let Some(luck) = &chart.luck else { return writer.byte(0) };
    writer.byte(1);
    writer.byte(usize::from(luck.forward));
    writer.number(luck.exact_years);
    let (years, months, days) = luck.start;
    for part in [years, months, days, luck.displayed_age] {
        writer.byte(part as usize);
    }
    writer.byte(luck.cycles.len());
    for (pillar, starts) in &luck.cycles {
        write_passing(writer, chart, *pillar);
        writer.date(*starts);
    }
}

fn write_passing(writer: &mut Writer, chart: &Chart, pillar: Pillar) {
    writer.byte(pillar.index());
    writer.byte(ten_god(chart.day_stem, pillar.stem()));
    writer.byte(branch_ten_god(chart.day_stem, pillar.branch()));
    writer.byte(stage(chart.day_stem, pillar.branch()));
    writer.number(chart.support_of(pillar));
    write_relations(writer, &chart.relations_with(pillar));
}
