//! Stars (신살): which letters carry them in a chart.

use crate::list::List;
use crate::pillars::{Pillars, places_where};
use crate::schools::{BladeStems, CommanderPillars, Needle, RedCharm, Schools, StarBase};
use crate::sexagenary::{Branch, Pillar, Stem};

/// In the order of the shared table of terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Star {
    #[default]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StarPlaces {
    pub star: Star,
    pub places: u8,
}

pub const STARS: usize = 22;

/// Branches as a bit set.
type Branches = u16;
const fn bits<const N: usize>(branches: [u16; N]) -> Branches {
    let mut set = 0;
    let mut index = 0;
    while index < N {
        set |= 1 << branches[index];
        index += 1;
    }
    set
}

const HEAVENLY_NOBLE: [Branches; 10] = [
    bits([1, 7]),
    bits([0, 8]),
    bits([11, 9]),
    bits([11, 9]),
    bits([1, 7]),
    bits([0, 8]),
    bits([1, 7]),
    bits([2, 6]),
    bits([3, 5]),
    bits([3, 5]),
];
const SUPREME: [Branches; 5] = [
    bits([0, 6]),
    bits([3, 9]),
    bits([4, 10, 1, 7]),
    bits([2, 11]),
    bits([5, 8]),
];

/// Stars found from the day stem on a single branch, in stem order.
const BY_DAY_STEM: [(Star, [u8; 10]); 6] = [
    (Star::Literary, [5, 6, 8, 9, 8, 9, 11, 0, 2, 3]),
    (Star::LiteraryMelody, [11, 0, 2, 3, 2, 3, 5, 6, 8, 9]),
    (Star::Academy, [11, 6, 2, 9, 2, 9, 5, 0, 8, 3]),
    (Star::GoldenCarriage, [4, 5, 7, 8, 7, 8, 10, 11, 1, 2]),
    (Star::HiddenSalary, [11, 10, 8, 7, 8, 7, 5, 4, 2, 1]),
    (Star::Salary, [2, 3, 5, 6, 5, 6, 8, 9, 11, 0]),
];
const RED_CHARM: [u8; 10] = [6, 8, 2, 7, 4, 4, 10, 9, 0, 8];
const RED_CHARM_VARIANT: [u8; 10] = [6, 6, 2, 2, 4, 4, 10, 10, 0, 0];

/// Stars found from the triad of the base branch: 申子辰, 巳酉丑, 寅午戌, 亥卯未.
const PEACH_BLOSSOM: [u8; 4] = [9, 6, 3, 0];
const TRAVEL_HORSE: [u8; 4] = [2, 11, 8, 5];
const CANOPY: [u8; 4] = [4, 1, 10, 7];
/// From the triad of the month branch, stems.
const MONTHLY_VIRTUE: [u8; 4] = [8, 6, 2, 0];

/// 양인 of 甲 丙 戊 庚 壬, and what two schools give the yin stems.
const BLADE: [u8; 5] = [3, 6, 6, 9, 0];
const BLADE_YIN_AFTER: [u8; 5] = [4, 7, 7, 10, 1];
const BLADE_YIN_BEFORE: [u8; 5] = [2, 5, 5, 8, 11];

/// Pillars as a bit set over the cycle of sixty.
const fn pillars<const N: usize>(letters: [(i64, i64); N]) -> u64 {
    let mut set = 0;
    let mut index = 0;
    while index < N {
        let (stem, branch) = letters[index];
        set |= 1 << (6 * stem - 5 * branch).rem_euclid(60);
        index += 1;
    }
    set
}
const WHITE_TIGER: u64 = pillars([(0, 4), (1, 7), (2, 10), (3, 1), (4, 4), (8, 10), (9, 1)]);
const COMMANDER: u64 = pillars([(6, 4), (6, 10), (8, 4), (4, 10)]);
const COMMANDER_TOO: u64 = pillars([(8, 10), (4, 4)]);
/// The lower branch first.
const GHOST_GATE: [(usize, usize); 6] = [(0, 9), (1, 6), (2, 7), (3, 8), (4, 11), (5, 10)];

enum Letter {
    Stem(u8),
    Branch(u8),
}
use Letter::{Branch as B, Stem as S};
/// By month branch from 子.
const HEAVENLY_VIRTUE: [Letter; 12] = [B(5), S(6), S(3), B(8), S(8), S(7), B(11), S(0), S(9), B(2), S(2), S(1)];

/// Stars that are present, each with its places, in the order of `Star`.
pub fn stars(chart: &Pillars, schools: &Schools) -> List<StarPlaces, STARS> {
    let [Some(year), Some(month), Some(day), _] = *chart else {
        return List::default();
    };
    let stem = day.stem();
    let places = Places::of(chart);
    let on_triad = |table: &[u8; 4]| {
        let of = |base: Branch| places.on_branch(table[base.triad()]);
        match schools.star_base {
            StarBase::Year => of(year.branch()),
            StarBase::Day => of(day.branch()),
            StarBase::Both => of(year.branch()) | of(day.branch()),
        }
    };
    let (lonely, widow) = lonely_and_widow(year.branch());
    let needle = match schools.needle {
        Needle::Narrow => bits([8, 3, 6]),
        Needle::Wide => bits([8, 3, 6, 7, 10]),
    };
    let red_charm = match schools.red_charm {
        RedCharm::Common => RED_CHARM,
        RedCharm::Variant => RED_CHARM_VARIANT,
    };
    let commander = match schools.commander {
        CommanderPillars::Four => COMMANDER,
        CommanderPillars::Six => COMMANDER | COMMANDER_TOO,
    };
    let [literary, melody, academy, carriage, hidden_salary, salary] =
        BY_DAY_STEM.map(|(star, branches)| (star, places.on_branch(branches[stem.index()])));
    [
        (Star::HeavenlyNoble, places.on_branches(HEAVENLY_NOBLE[stem.index()])),
        literary,
        melody,
        academy,
        carriage,
        hidden_salary,
        salary,
        (Star::Supreme, places.on_branches(SUPREME[stem.element() as usize])),
        (Star::PeachBlossom, on_triad(&PEACH_BLOSSOM)),
        (Star::TravelHorse, on_triad(&TRAVEL_HORSE)),
        (Star::Canopy, on_triad(&CANOPY)),
        (
            Star::Blade,
            blade(stem, schools.blade).map_or(0, |branch| places.on_branch(branch)),
        ),
        (Star::WhiteTiger, places.on_pillars(WHITE_TIGER)),
        (Star::Commander, places.on_pillars(commander)),
        (Star::GhostGate, ghost_gate(chart)),
        (Star::RedCharm, places.on_branch(red_charm[stem.index()])),
        (
            Star::HeavenlyVirtue,
            match HEAVENLY_VIRTUE[month.branch().index()] {
                S(index) => places.on_stem(index),
                B(index) => places.on_branch(index),
            },
        ),
        (
            Star::MonthlyVirtue,
            places.on_stem(MONTHLY_VIRTUE[month.branch().triad()]),
        ),
        (
            Star::HeavenlyDoctor,
            places.on_branch((month.branch().index() as u8 + 11) % 12),
        ),
        (Star::Lonely, places.on_branch(lonely)),
        (Star::Widow, places.on_branch(widow)),
        (
            Star::Needle,
            places.on_stem(0) | places.on_stem(7) | places.on_branches(needle),
        ),
    ]
    .into_iter()
    .filter(|(_, places)| *places != 0)
    .map(|(star, places)| StarPlaces { star, places })
    .collect()
}

/// Branches that bring a day stem its heavenly noble (천을귀인).
pub fn heavenly_nobles(stem: Stem) -> impl Fn(Branch) -> bool {
    move |branch| HEAVENLY_NOBLE[stem.index()] & 1 << branch.index() != 0
}

/// Whether a letter of a pillar is the heavenly or monthly virtue (천덕, 월덕) of a month.
pub fn is_virtue(month: Branch, pillar: Pillar) -> bool {
    let heavenly = match HEAVENLY_VIRTUE[month.index()] {
        S(index) => pillar.stem().index() == usize::from(index),
        B(index) => pillar.branch().index() == usize::from(index),
    };
    heavenly || pillar.stem().index() == usize::from(MONTHLY_VIRTUE[month.triad()])
}

/// The branch that is 도화 to a base branch.
pub fn peach_blossom(base: Branch) -> Branch {
    Branch::new(i64::from(PEACH_BLOSSOM[base.triad()]))
}

fn blade(stem: Stem, school: BladeStems) -> Option<u8> {
    let pair = stem.index() / 2;
    match school {
        _ if stem.is_yang() => Some(BLADE[pair]),
        BladeStems::Yang => None,
        BladeStems::YinAfter => Some(BLADE_YIN_AFTER[pair]),
        BladeStems::YinBefore => Some(BLADE_YIN_BEFORE[pair]),
    }
}

/// For every letter the places where it stands, as bit sets.
struct Places {
    stems: [u8; 10],
    branches: [u8; 12],
    chart: Pillars,
}

impl Places {
    fn of(chart: &Pillars) -> Self {
        let mut places = Self {
            stems: [0; 10],
            branches: [0; 12],
            chart: *chart,
        };
        for (place, pillar) in chart.iter().enumerate() {
            if let Some(pillar) = pillar {
                places.stems[pillar.stem().index()] |= 1 << place;
                places.branches[pillar.branch().index()] |= 1 << place;
            }
        }
        places
    }
    fn on_stem(&self, stem: u8) -> u8 {
        self.stems[usize::from(stem)]
    }
    fn on_branch(&self, branch: u8) -> u8 {
        self.branches[usize::from(branch)]
    }
    fn on_branches(&self, branches: Branches) -> u8 {
        self.carried(|pillar| branches & 1 << pillar.branch().index() != 0)
    }
    fn on_pillars(&self, wanted: u64) -> u8 {
        self.carried(|pillar| wanted & 1 << pillar.index() != 0)
    }
    fn carried(&self, carries: impl Fn(Pillar) -> bool) -> u8 {
        places_where(&self.chart, carries)
    }
}

/// Both ends of every pair that forms the gate.
fn ghost_gate(chart: &Pillars) -> u8 {
    let mut found = 0;
    for (a, first) in chart.iter().enumerate() {
        for (b, second) in chart.iter().enumerate().skip(a + 1) {
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
fn lonely_and_widow(year: Branch) -> (u8, u8) {
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
    use crate::letters::stage;
    use crate::schools::Stages;

    fn chart(letters: [(i64, i64); 4]) -> Pillars {
        letters.map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))))
    }

    fn places(letters: [(i64, i64); 4], star: Star, schools: &Schools) -> u8 {
        stars(&chart(letters), schools)
            .iter()
            .find(|entry| entry.star == star)
            .map_or(0, |entry| entry.places)
    }

    #[test]
    fn the_example_chart() {
        // 壬申 癸卯 己丑 丁卯
        let of = |star| places([(8, 8), (9, 3), (5, 1), (3, 3)], star, &Schools::default());
        assert_eq!(of(Star::HeavenlyNoble), 0b0001);
        assert_eq!(of(Star::GoldenCarriage), 0b0001);
        assert_eq!(of(Star::Supreme), 0b0100);
        assert_eq!(of(Star::HeavenlyVirtue), 0b0001);
        assert_eq!(of(Star::GhostGate), 0b1011);
        assert_eq!(of(Star::Blade), 0);
    }

    #[test]
    fn the_base_of_peach_blossom_is_a_matter_of_school() {
        // Year 申 asks for 酉, day 寅 for 卯.
        let letters = [(8, 8), (9, 3), (4, 2), (7, 9)];
        let of = |star_base| {
            places(
                letters,
                Star::PeachBlossom,
                &Schools {
                    star_base,
                    ..Schools::default()
                },
            )
        };
        assert_eq!(
            [of(StarBase::Year), of(StarBase::Day), of(StarBase::Both)],
            [0b1000, 0b0010, 0b1010]
        );
    }

    #[test]
    fn variants_of_single_stars() {
        let default = Schools::default();
        // A 乙 day with 辰 and 寅 in the chart.
        let yin = [(4, 4), (4, 2), (1, 1), (6, 4)];
        let blade = |blade| places(yin, Star::Blade, &Schools { blade, ..default });
        assert_eq!(
            [
                blade(BladeStems::Yang),
                blade(BladeStems::YinAfter),
                blade(BladeStems::YinBefore)
            ],
            [0, 0b1001, 0b0010]
        );
        // 戊辰 is a commander in the wider list.
        let commander = |commander| places(yin, Star::Commander, &Schools { commander, ..default });
        assert_eq!(
            [commander(CommanderPillars::Four), commander(CommanderPillars::Six)],
            [0b1000, 0b1001]
        );
        let red = [(0, 8), (4, 6), (1, 7), (0, 10)];
        let charm = |red_charm| places(red, Star::RedCharm, &Schools { red_charm, ..default });
        assert_eq!([charm(RedCharm::Common), charm(RedCharm::Variant)], [0b0001, 0b0010]);
        let needle = |needle| places(red, Star::Needle, &Schools { needle, ..default });
        assert_eq!([needle(Needle::Narrow), needle(Needle::Wide)], [0b1011, 0b1111]);
    }

    #[test]
    fn tables_agree_with_the_rules_behind_them() {
        let table = |wanted: Star| BY_DAY_STEM.iter().find(|(star, _)| *star == wanted).expect("listed").1;
        for (index, salary) in table(Star::Salary).into_iter().enumerate() {
            let stem = Stem::new(index as i64);
            let stage_of = |branch: u8| stage(Stages::YinBackward, stem, Branch::new(i64::from(branch)));
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
        for stem in (0..10).map(Stem::new) {
            let after = blade(stem, BladeStems::YinAfter).expect("everybody has one");
            assert_eq!((table(Star::Salary)[stem.index()] + 1) % 12, after, "양인 follows 건록");
        }
    }

    #[test]
    fn no_day_means_no_stars() {
        assert!(stars(&[None; 4], &Schools::default()).is_empty());
    }
}
