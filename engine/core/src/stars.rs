//! Stars (신살): which letters carry them in a chart.

use crate::sexagenary::{Branch, Pillar};

/// Stars in the order of the shared table of terms, `places` as a bit set over year, month, day, hour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StarPlaces {
    pub star: usize,
    pub places: u8,
}

/// Year, month, day and (when known) hour.
pub type Pillars = [Option<Pillar>; 4];

const HEAVENLY_NOBLE: [&[usize]; 10] = [
    &[1, 7],
    &[0, 8],
    &[11, 9],
    &[11, 9],
    &[1, 7],
    &[0, 8],
    &[1, 7],
    &[2, 6],
    &[3, 5],
    &[3, 5],
];
const SUPREME: [&[usize]; 5] = [&[0, 6], &[3, 9], &[4, 10, 1, 7], &[2, 11], &[5, 8]];

/// Stars found from the day stem on a single branch, in stem order.
const BY_DAY_STEM: [(usize, [usize; 10]); 7] = [
    (LITERARY, [5, 6, 8, 9, 8, 9, 11, 0, 2, 3]),
    (LITERARY_MELODY, [11, 0, 2, 3, 2, 3, 5, 6, 8, 9]),
    (ACADEMY, [11, 6, 2, 9, 2, 9, 5, 0, 8, 3]),
    (GOLDEN_CARRIAGE, [4, 5, 7, 8, 7, 8, 10, 11, 1, 2]),
    (HIDDEN_SALARY, [11, 10, 8, 7, 8, 7, 5, 4, 2, 1]),
    (SALARY, [2, 3, 5, 6, 5, 6, 8, 9, 11, 0]),
    (RED_CHARM, [6, 8, 2, 7, 4, 4, 10, 9, 0, 8]),
];
const LITERARY: usize = 1;
const LITERARY_MELODY: usize = 2;
const ACADEMY: usize = 3;
const GOLDEN_CARRIAGE: usize = 4;
const HIDDEN_SALARY: usize = 5;
const SALARY: usize = 6;
const RED_CHARM: usize = 15;

/// Stars found from the triad of the year branch: 申子辰, 巳酉丑, 寅午戌, 亥卯未.
const PEACH_BLOSSOM: [usize; 4] = [9, 6, 3, 0];
const TRAVEL_HORSE: [usize; 4] = [2, 11, 8, 5];
const CANOPY: [usize; 4] = [4, 1, 10, 7];
/// From the triad of the month branch, stems.
const MONTHLY_VIRTUE: [usize; 4] = [8, 6, 2, 0];

const WHITE_TIGER: [(usize, usize); 7] = [(0, 4), (1, 7), (2, 10), (3, 1), (4, 4), (8, 10), (9, 1)];
const COMMANDER: [(usize, usize); 4] = [(6, 4), (6, 10), (8, 4), (4, 10)];
/// The lower branch first.
const GHOST_GATE: [(usize, usize); 6] = [(0, 9), (1, 6), (2, 7), (3, 8), (4, 11), (5, 10)];

enum Letter {
    Stem(usize),
    Branch(usize),
}
use Letter::{Branch as B, Stem as S};
/// By month branch from 子.
const HEAVENLY_VIRTUE: [Letter; 12] = [B(5), S(6), S(3), B(8), S(8), S(7), B(11), S(0), S(9), B(2), S(2), S(1)];

/// Stars that are present, each with its places.
pub fn stars(pillars: &Pillars) -> Vec<StarPlaces> {
    let [Some(year), Some(month), Some(day), _] = *pillars else {
        return Vec::new();
    };
    let stem = day.stem();
    let on_branches = |wanted: &[usize]| places(pillars, |pillar| wanted.contains(&pillar.branch().index()));
    let on_stem = |wanted: usize| places(pillars, |pillar| pillar.stem().index() == wanted);
    let on_pillars = |wanted: &[(usize, usize)]| {
        places(pillars, |pillar| {
            wanted.contains(&(pillar.stem().index(), pillar.branch().index()))
        })
    };

    let mut found = [0_u8; 22];
    found[0] = on_branches(HEAVENLY_NOBLE[stem.index()]);
    for (star, branches) in BY_DAY_STEM {
        found[star] = on_branches(&[branches[stem.index()]]);
    }
    found[7] = on_branches(SUPREME[stem.element() as usize]);
    let triad = year.branch().triad();
    found[8] = on_branches(&[PEACH_BLOSSOM[triad]]);
    found[9] = on_branches(&[TRAVEL_HORSE[triad]]);
    found[10] = on_branches(&[CANOPY[triad]]);
    if stem.is_yang() {
        // 양인: the branch after 건록.
        found[11] = on_branches(&[[3, 6, 6, 9, 0][stem.index() / 2]]);
    }
    found[12] = on_pillars(&WHITE_TIGER);
    found[13] = on_pillars(&COMMANDER);
    found[14] = ghost_gate(pillars);
    found[16] = match HEAVENLY_VIRTUE[month.branch().index()] {
        S(index) => on_stem(index),
        B(index) => on_branches(&[index]),
    };
    found[17] = on_stem(MONTHLY_VIRTUE[month.branch().triad()]);
    found[18] = on_branches(&[(month.branch().index() + 11) % 12]);
    let (lonely, widow) = lonely_and_widow(year.branch());
    found[19] = on_branches(&[lonely]);
    found[20] = on_branches(&[widow]);
    found[21] = places(pillars, |pillar| {
        [0, 7].contains(&pillar.stem().index()) || [8, 3, 6].contains(&pillar.branch().index())
    });

    found
        .iter()
        .enumerate()
        .filter(|(_, places)| **places != 0)
        .map(|(star, &places)| StarPlaces { star, places })
        .collect()
}

fn places(pillars: &Pillars, carries: impl Fn(Pillar) -> bool) -> u8 {
    pillars
        .iter()
        .enumerate()
        .filter(|(_, pillar)| pillar.is_some_and(&carries))
        .fold(0, |places, (place, _)| places | 1 << place)
}

/// Both ends of every pair that forms the gate.
fn ghost_gate(pillars: &Pillars) -> u8 {
    let mut found = 0;
    for (a, first) in pillars.iter().enumerate() {
        for (b, second) in pillars.iter().enumerate().skip(a + 1) {
            if let (Some(first), Some(second)) = (first, second) {
                let (x, y) = (first.branch().index(), second.branch().index());
                if GHOST_GATE.contains(&(x.min(y), x.max(y))) {
                    found |= 1 << a | 1 << b;
                }
            }
        }
    }
    found
}

/// By the season of the year branch: the first branch of the next season and the last of the one before.
fn lonely_and_widow(year: Branch) -> (usize, usize) {
    match year.index() {
        2..=4 => (5, 1),
        5..=7 => (8, 4),
        8..=10 => (11, 7),
        _ => (2, 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sexagenary::Stem;

    #[test]
    fn the_example_chart() {
        let pillar = |stem, branch| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch)));
        // 壬申 癸卯 己丑 丁卯
        let found = stars(&[pillar(8, 8), pillar(9, 3), pillar(5, 1), pillar(3, 3)]);
        let places = |star: usize| found.iter().find(|entry| entry.star == star).map(|entry| entry.places);
        assert_eq!(places(0), Some(0b0001)); // 천을귀인 申
        assert_eq!(places(4), Some(0b0001)); // 금여 申
        assert_eq!(places(7), Some(0b0100)); // 태극귀인 丑
        assert_eq!(places(16), Some(0b0001)); // 천덕귀인 申
        assert_eq!(places(14), Some(0b1011)); // 귀문 卯申
        assert_eq!(places(11), None); // 양인 is of yang stems
    }

    #[test]
    fn no_day_means_no_stars() {
        assert!(stars(&[None; 4]).is_empty());
    }
}
