//! Stars (신살): which letters carry them in a chart.

use crate::sexagenary::{Branch, Pillar};

/// In the order of the shared table of terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Star {
    HeavenlyNoble,
    Literary,
    LiteraryMelody,
    Academy,
    GoldenCarriage,
    HiddenSalary,
    Salary,
    Supreme,
    PeachBlossom,
    TravelHorse,
    Canopy,
    Blade,
    WhiteTiger,
    Commander,
    GhostGate,
    RedCharm,
    HeavenlyVirtue,
    MonthlyVirtue,
    HeavenlyDoctor,
    Lonely,
    Widow,
    Needle,
}

/// A star and the places that carry it, as a bit set over year, month, day, hour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StarPlaces {
    pub star: Star,
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
const BY_DAY_STEM: [(Star, [usize; 10]); 7] = [
    (Star::Literary, [5, 6, 8, 9, 8, 9, 11, 0, 2, 3]),
    (Star::LiteraryMelody, [11, 0, 2, 3, 2, 3, 5, 6, 8, 9]),
    (Star::Academy, [11, 6, 2, 9, 2, 9, 5, 0, 8, 3]),
    (Star::GoldenCarriage, [4, 5, 7, 8, 7, 8, 10, 11, 1, 2]),
    (Star::HiddenSalary, [11, 10, 8, 7, 8, 7, 5, 4, 2, 1]),
    (Star::Salary, [2, 3, 5, 6, 5, 6, 8, 9, 11, 0]),
    (Star::RedCharm, [6, 8, 2, 7, 4, 4, 10, 9, 0, 8]),
];

/// Stars found from the triad of the year branch: 申子辰, 巳酉丑, 寅午戌, 亥卯未.
const PEACH_BLOSSOM: [usize; 4] = [9, 6, 3, 0];
const TRAVEL_HORSE: [usize; 4] = [2, 11, 8, 5];
const CANOPY: [usize; 4] = [4, 1, 10, 7];
/// From the triad of the month branch, stems.
const MONTHLY_VIRTUE: [usize; 4] = [8, 6, 2, 0];

/// 양인 of the yang stems 甲 丙 戊 庚 壬: the branch after 건록.
const BLADE: [usize; 5] = [3, 6, 6, 9, 0];
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

    let triad = year.branch().triad();
    let (lonely, widow) = lonely_and_widow(year.branch());
    let by_letter = BY_DAY_STEM.map(|(star, branches)| (star, on_branches(&[branches[stem.index()]])));
    let by_rule = [
        (Star::HeavenlyNoble, on_branches(HEAVENLY_NOBLE[stem.index()])),
        (Star::Supreme, on_branches(SUPREME[stem.element() as usize])),
        (Star::PeachBlossom, on_branches(&[PEACH_BLOSSOM[triad]])),
        (Star::TravelHorse, on_branches(&[TRAVEL_HORSE[triad]])),
        (Star::Canopy, on_branches(&[CANOPY[triad]])),
        (
            Star::Blade,
            if stem.is_yang() {
                on_branches(&[BLADE[stem.index() / 2]])
            } else {
                0
            },
        ),
        (Star::WhiteTiger, on_pillars(&WHITE_TIGER)),
        (Star::Commander, on_pillars(&COMMANDER)),
        (Star::GhostGate, ghost_gate(pillars)),
        (
            Star::HeavenlyVirtue,
            match HEAVENLY_VIRTUE[month.branch().index()] {
                S(index) => on_stem(index),
                B(index) => on_branches(&[index]),
            },
        ),
        (Star::MonthlyVirtue, on_stem(MONTHLY_VIRTUE[month.branch().triad()])),
        (Star::HeavenlyDoctor, on_branches(&[(month.branch().index() + 11) % 12])),
        (Star::Lonely, on_branches(&[lonely])),
        (Star::Widow, on_branches(&[widow])),
        (Star::Needle, on_stem(0) | on_stem(7) | on_branches(&[8, 3, 6])),
    ];
    let mut found: Vec<StarPlaces> = by_letter
        .into_iter()
        .chain(by_rule)
        .filter(|(_, places)| *places != 0)
        .map(|(star, places)| StarPlaces { star, places })
        .collect();
    found.sort_unstable_by_key(|found| found.star as u8);
    found
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
        let places = |star: Star| found.iter().find(|entry| entry.star == star).map(|entry| entry.places);
        assert_eq!(places(Star::HeavenlyNoble), Some(0b0001));
        assert_eq!(places(Star::GoldenCarriage), Some(0b0001));
        assert_eq!(places(Star::Supreme), Some(0b0100));
        assert_eq!(places(Star::HeavenlyVirtue), Some(0b0001));
        assert_eq!(places(Star::GhostGate), Some(0b1011));
        assert_eq!(places(Star::Blade), None);
    }

    #[test]
    fn tables_agree_with_the_rules_behind_them() {
        let table = |wanted: Star| BY_DAY_STEM.iter().find(|(star, _)| *star == wanted).expect("listed").1;
        for (index, salary) in table(Star::Salary).into_iter().enumerate() {
            let stem = Stem::new(index as i64);
            let stage_of = |branch: usize| crate::letters::stage(stem, Branch::new(branch as i64));
            assert_eq!(stage_of(salary), 3, "건록 is the office stage");
            assert_eq!(stage_of(table(Star::Academy)[index]), 0, "학당 is the birth stage");
            assert_eq!(
                (table(Star::HiddenSalary)[index] + salary) % 12,
                1,
                "암록 combines with 건록"
            );
        }
        for triad in 0..4 {
            let first = (TRAVEL_HORSE[triad] + 6) % 12;
            assert_eq!((first + 8) % 12, CANOPY[triad], "화개 ends the triad that 역마 opposes");
            assert_eq!((first + 1) % 12, PEACH_BLOSSOM[triad], "도화 follows its first branch");
        }
    }

    #[test]
    fn no_day_means_no_stars() {
        assert!(stars(&[None; 4]).is_empty());
    }
}
