//! Two charts beside each other (궁합). Every point is attributed; the sum is an estimate whose parts are shown.

use crate::birth::BirthError;
use crate::chart::Chart;
use crate::elements::share;
use crate::encode::Writer;
use crate::letters::ten_god;
use crate::list::List;
use crate::pillars::places_where;
use crate::relations::{RelationKind, Relations, between};
use crate::sexagenary::Pillar;
use crate::stars::{heavenly_nobles, peach_blossom};

/// What a point is given for, in the order of the client's list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Ground {
    #[default]
    DayStems,
    SpousePalace,
    /// Stems and branches of the two years.
    YearPillars,
    /// All other stems and branches.
    OtherPlaces,
    /// The useful element of the first is what the second has plenty of.
    ComplementOfFirst,
    ComplementOfSecond,
    /// The second's branches carry the first's heavenly noble.
    NobleOfFirst,
    NobleOfSecond,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Point {
    pub ground: Ground,
    pub points: i8,
}

#[derive(Clone, Copy, Debug)]
pub struct Compatibility {
    /// Relations that join both; places 0…3 are the first's year, month, day, hour, 4…7 the second's.
    pub relations: Relations,
    /// What the second's day stem is to the first, and the other way round.
    pub ten_gods: [usize; 2],
    /// Share (0…1) of the useful element by strength of the one in the weights of the other: first's in second, second's in first.
    pub complement: [f64; 2],
    /// Places of the other that carry the heavenly noble of the first and of the second.
    pub nobles: [u8; 2],
    /// Places of the other that are 도화 to the day branch of the first and of the second.
    pub blossoms: [u8; 2],
    /// 0…100, fifty and the points.
    pub score: u8,
    pub points: List<Point, 8>,
}

const MIDDLE: i32 = 50;

pub fn compatibility(first: &Chart, second: &Chart) -> Compatibility {
    let places: [Option<Pillar>; 8] = std::array::from_fn(|place| {
        if place < 4 {
            first.pillars[place]
        } else {
            second.pillars[place - 4]
        }
    });
    let relations = between(&places, 0b0000_1111, 0b1111_0000, &first.schools);
    let complement = [complement(first, second), complement(second, first)];
    let nobles = [nobles(first, second), nobles(second, first)];
    let pair = |place: usize| 1_u8 << place | 1 << (place + 4);
    let of_pair = |stems: bool, wanted: u8| -> i32 {
        relations
            .iter()
            .filter(|relation| relation.kind.is_of_stems() == stems && relation.places == wanted)
            .map(|relation| value(relation.kind))
            .sum()
    };
    let others: i32 = relations
        .iter()
        .filter(|relation| ![pair(0), pair(2)].contains(&relation.places))
        .map(|relation| value(relation.kind))
        .sum();
    let plenty = |share: f64| ((share - 0.2) * 40.0).round().clamp(-8.0, 12.0) as i32;
    let noble = |places: u8| (places.count_ones() as i32 * 3).min(6);
    let mut points = List::default();
    let mut total = MIDDLE;
    for (ground, value) in [
        (Ground::DayStems, of_pair(true, pair(2)) * 2),
        (Ground::SpousePalace, of_pair(false, pair(2)) * 2),
        (Ground::YearPillars, of_pair(true, pair(0)) + of_pair(false, pair(0))),
        (Ground::OtherPlaces, others.clamp(-12, 12)),
        (Ground::ComplementOfFirst, plenty(complement[0])),
        (Ground::ComplementOfSecond, plenty(complement[1])),
        (Ground::NobleOfFirst, noble(nobles[0])),
        (Ground::NobleOfSecond, noble(nobles[1])),
    ] {
        let value = value.clamp(-20, 20);
        if value != 0 {
            total += value;
            points.push(Point {
                ground,
                points: value as i8,
            });
        }
    }
    Compatibility {
        relations,
        ten_gods: [
            ten_god(first.day_stem, second.day_stem),
            ten_god(second.day_stem, first.day_stem),
        ],
        complement,
        nobles,
        blossoms: [blossoms(first, second), blossoms(second, first)],
        score: total.clamp(0, 100) as u8,
        points,
    }
}

/// What one relation adds or takes; day stems and spouse palace count twice.
fn value(kind: RelationKind) -> i32 {
    match kind {
        RelationKind::StemCombination => 8,
        RelationKind::SixCombination => 6,
        RelationKind::ThreeCombination => 5,
        RelationKind::HalfCombination | RelationKind::DirectionalCombination => 3,
        RelationKind::HiddenCombination => 2,
        RelationKind::StemControl | RelationKind::SelfPunishment => -2,
        RelationKind::Break | RelationKind::Harm => -3,
        RelationKind::StemClash | RelationKind::Punishment | RelationKind::Resentment => -4,
        RelationKind::Clash => -6,
    }
}

fn complement(person: &Chart, other: &Chart) -> f64 {
    person.useful()[0]
        .element
        .map_or(0.0, |element| share(other.weights(), element))
}

fn nobles(person: &Chart, other: &Chart) -> u8 {
    let noble = heavenly_nobles(person.day_stem);
    places_where(&other.pillars, |pillar| noble(pillar.branch()))
}

fn blossoms(person: &Chart, other: &Chart) -> u8 {
    let day = person.pillars[2].map(Pillar::branch);
    places_where(&other.pillars, |pillar| {
        day.is_some_and(|day| peach_blossom(day) == pillar.branch())
    })
}

/// Read by `engine/compatibility.ts` in the same order; points are shifted by a hundred. An error says whose (0 the first, 1
/// the second).
pub fn encode(writer: &mut Writer, result: &Result<(Chart, Chart), (usize, BirthError)>) {
    match result {
        Err((person, error)) => {
            writer.flag(false);
            writer.byte(*person);
            writer.byte(*error as usize);
        }
        Ok((first, second)) => {
            let found = compatibility(first, second);
            writer.flag(true);
            for chart in [first, second] {
                chart.pillars.iter().for_each(|pillar| writer.pillar(*pillar));
                writer.element(chart.useful()[0].element);
            }
            writer.relations(&found.relations);
            for place in 0..2 {
                writer.byte(found.ten_gods[place]);
                writer.share(found.complement[place]);
                writer.byte(usize::from(found.nobles[place]));
                writer.byte(usize::from(found.blossoms[place]));
            }
            writer.byte(usize::from(found.score));
            writer.byte(found.points.len());
            for point in found.points.iter() {
                writer.byte(point.ground as usize);
                writer.byte((i32::from(point.points) + 100) as usize);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::birth::{Birth, BirthDate, Moment};
    use crate::chart::chart_of;
    use crate::clock::{Clock, DayBoundary};
    use crate::schools::Schools;
    use crate::zones::Zone;

    fn chart(year: i32, month: u32, day: u32, second: Option<i32>) -> Chart {
        let birth = Birth {
            moment: Moment::Local {
                date: BirthDate::Solar { year, month, day },
                second,
            },
            zone: Zone::find("Asia/Seoul").expect("known"),
            longitude: None,
            clock: Clock::MeanSolar,
            boundary: DayBoundary::Zi,
            fold: None,
            sex: None,
        };
        chart_of(&birth, &Schools::default()).expect("a chart")
    }

    #[test]
    fn the_other_way_round_the_same_is_said_of_the_other() {
        for index in 0..200 {
            let first = chart(
                1960 + index % 50,
                1 + (index % 12) as u32,
                1 + (index % 28) as u32,
                Some(index * 400),
            );
            let second = chart(
                1955 + index % 61,
                1 + (index % 11) as u32,
                1 + (index % 27) as u32,
                None,
            );
            let (there, back) = (compatibility(&first, &second), compatibility(&second, &first));
            assert_eq!(there.score, back.score);
            assert_eq!(there.relations.len(), back.relations.len());
            assert!(!there.relations.is_full());
            assert_eq!(there.complement, [back.complement[1], back.complement[0]]);
            assert_eq!(there.nobles, [back.nobles[1], back.nobles[0]]);
            let sum: i32 = there.points.iter().map(|point| i32::from(point.points)).sum();
            assert_eq!(i32::from(there.score), (MIDDLE + sum).clamp(0, 100));
        }
    }

    #[test]
    fn a_relation_joins_both() {
        let (first, second) = (chart(1992, 3, 14, Some(26_400)), chart(1990, 7, 1, Some(43_200)));
        let found = compatibility(&first, &second);
        assert!(!found.relations.is_empty());
        let joins = |places: u8| places & 0x0f != 0 && places & 0xf0 != 0;
        assert!(found.relations.iter().all(|relation| joins(relation.places)));
    }
}
