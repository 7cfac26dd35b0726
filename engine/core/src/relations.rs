//! Relations between letters (합충형파해, 원진, 암합).

use crate::list::List;
use crate::schools::{HalfCombination, HorseGoat, RatOx, Schools};
use crate::sexagenary::{Branch, Element, Pillar, Stem};

/// Kinds in the order of the shared table of terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum RelationKind {
    #[default]
    StemCombination,
    StemClash,
    StemControl,
    SixCombination,
    ThreeCombination,
    HalfCombination,
    DirectionalCombination,
    Clash,
    Punishment,
    SelfPunishment,
    Break,
    Harm,
    Resentment,
    HiddenCombination,
}

use RelationKind as Kind;

/// Under which conditions a relation stands, as bits.
pub mod condition {
    /// Its places lie side by side.
    pub const ADJACENT: u8 = 1;
    /// One of its letters takes part in another relation of the same kind (쟁합, 투합).
    pub const CONTESTED: u8 = 2;
    /// The month branch is of the element that the combination turns into.
    pub const IN_SEASON: u8 = 4;
    /// A combination, one of whose branches is clashed by another place; a clash, one of whose branches is combined.
    pub const LOOSENED: u8 = 8;
}

/// `places` is a bit set over the places that were compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Relation {
    pub kind: RelationKind,
    pub places: u8,
    /// What a combination turns into.
    pub element: Option<Element>,
    /// Bits of `condition`.
    pub conditions: u8,
    /// Letters in the order of their places: stem or branch indices, as many as there are places.
    pub letters: [u8; 3],
}

/// More than any chart has: a test looks for the largest.
pub const MOST_RELATIONS: usize = 48;
pub type Relations = List<Relation, MOST_RELATIONS>;
/// The same of a passing stem or branch with a chart.
pub const MOST_PASSING: usize = 24;

impl RelationKind {
    pub fn is_of_stems(self) -> bool {
        matches!(self, Kind::StemCombination | Kind::StemClash | Kind::StemControl)
    }
    pub fn is_combination(self) -> bool {
        matches!(
            self,
            Kind::SixCombination | Kind::ThreeCombination | Kind::HalfCombination | Kind::DirectionalCombination
        )
    }
}

/// All relations among the four pillars, with their conditions.
pub fn relations(pillars: &[Option<Pillar>; 4], schools: &Schools) -> Relations {
    let mut found = between(pillars, 0b1111, 0b1111, schools);
    let month = pillars[1].map(Pillar::branch);
    add_conditions(&mut found, month);
    found
}

const PASSING: u8 = 1 << 4;

/// Tells what a passing stem (place 4) is to the four, in order. With `relations_of_passing_branch` after it, it says the
/// same as `between` of the five places; a chart goes this way again and again, so nothing is collected or sorted.
pub fn relations_of_passing_stem(pillars: &[Option<Pillar>; 4], passing: Stem, mut found: impl FnMut(Relation)) {
    let mut pairs = [None; 4];
    for (pair, pillar) in pairs.iter_mut().zip(pillars) {
        *pair = pillar.and_then(|pillar| Some((pillar.stem(), stem_pair(pillar.stem(), passing)?)));
    }
    for wanted in [Kind::StemCombination, Kind::StemClash, Kind::StemControl] {
        for (place, pair) in pairs.iter().enumerate() {
            if let Some((stem, (kind, element))) = *pair
                && kind == wanted
            {
                found(Relation {
                    kind,
                    places: 1 << place | PASSING,
                    element,
                    conditions: 0,
                    letters: [stem.index() as u8, passing.index() as u8, 0],
                });
            }
        }
    }
}

/// Tells what a passing branch (place 4) is to the four, in order.
pub fn relations_of_passing_branch(
    pillars: &[Option<Pillar>; 4],
    passing: Branch,
    schools: &Schools,
    mut found: impl FnMut(Relation),
) {
    let mut kinds = [0; 4];
    let mut left = 0;
    for (kinds, pillar) in kinds.iter_mut().zip(pillars) {
        *kinds = pillar.map_or(0, |pillar| BRANCH_KINDS[pillar.branch().index()][passing.index()]);
        left |= *kinds;
    }
    let triples = triples_with(pillars, passing);
    for triple in triples.iter() {
        left |= 1 << triple.kind as u16;
    }
    while left != 0 {
        let kind = BY_INDEX[left.trailing_zeros() as usize];
        left &= left - 1;
        for triple in triples.iter().filter(|triple| triple.kind == kind) {
            found(*triple);
        }
        for (place, pillar) in pillars.iter().enumerate() {
            let Some(pillar) = pillar else { continue };
            let places = 1 << place | PASSING;
            // Half of a combination says nothing that the whole does not.
            let told = || {
                triples
                    .iter()
                    .any(|whole| whole.kind == Kind::ThreeCombination && places & !whole.places == 0)
            };
            if kinds[place] & 1 << kind as u16 != 0
                && !(kind == Kind::HalfCombination && told())
                && let Some(relation) = branch_relation(kind, places, pillar.branch(), passing, schools)
            {
                found(relation);
            }
        }
    }
}

/// At most six pairs of places make a triple with a passing branch.
fn triples_with(pillars: &[Option<Pillar>; 4], branch: Branch) -> List<Relation, 6> {
    let mut found = List::default();
    for (a, first) in pillars.iter().enumerate() {
        let Some(first) = first.map(Pillar::branch).filter(|first| may_be_triple(*first, branch)) else {
            continue;
        };
        for (b, second) in pillars.iter().enumerate().skip(a + 1) {
            let Some(second) = second.map(Pillar::branch) else {
                continue;
            };
            let branches = [first, second, branch];
            if let Some((kind, element)) = branch_triple(branches) {
                found.push(Relation {
                    kind,
                    places: 1 << a | 1 << b | PASSING,
                    element: Some(element),
                    conditions: 0,
                    letters: branches.map(|branch| branch.index() as u8),
                });
            }
        }
    }
    found
}

/// Relations whose places touch both `left` and `right` (bit sets, which may be the same). A place may be empty.
pub fn between<const N: usize>(places: &[Option<Pillar>; N], left: u8, right: u8, schools: &Schools) -> Relations {
    let mut found = Relations::default();
    let counts = |places: u8| places & left != 0 && places & right != 0;
    for a in 0..N {
        let Some(first) = places[a] else { continue };
        for b in a + 1..N {
            let Some(second) = places[b] else { continue };
            let pair = 1 << a | 1 << b;
            if counts(pair) {
                add_pair(&mut found, pair, first, second, schools);
            }
            if !may_be_triple(first.branch(), second.branch()) {
                continue;
            }
            for (c, third) in places.iter().enumerate().skip(b + 1) {
                let Some(third) = third else { continue };
                let triple = pair | 1 << c;
                let branches = [first.branch(), second.branch(), third.branch()];
                if counts(triple)
                    && let Some((kind, element)) = branch_triple(branches)
                {
                    found.push(Relation {
                        kind,
                        places: triple,
                        element: Some(element),
                        letters: branches.map(|branch| branch.index() as u8),
                        ..Relation::default()
                    });
                }
            }
        }
    }
    // Half of a combination says nothing that the whole does not.
    if found.iter().any(|relation| relation.kind == Kind::ThreeCombination) {
        let wholes = found;
        found.retain(|half| {
            half.kind != Kind::HalfCombination
                || !wholes
                    .iter()
                    .any(|whole| whole.kind == Kind::ThreeCombination && half.places & !whole.places == 0)
        });
    }
    found.sort_unstable_by_key(|relation| (relation.kind as u8, relation.places));
    found
}

fn add_conditions(found: &mut Relations, month: Option<Branch>) {
    let all = *found;
    for relation in found.iter_mut() {
        let shares = |other: &&Relation| other.places & relation.places != 0 && **other != *relation;
        let contested = all.iter().filter(shares).any(|other| {
            other.kind == relation.kind
                && matches!(
                    relation.kind,
                    Kind::StemCombination | Kind::SixCombination | Kind::Clash
                )
        });
        let loosened = all.iter().filter(shares).any(|other| {
            relation.kind.is_combination() && other.kind == Kind::Clash
                || relation.kind == Kind::Clash && other.kind.is_combination()
        });
        let in_season = relation.element.is_some() && relation.element == month.map(Branch::element);
        let run = relation.places >> relation.places.trailing_zeros();
        let adjacent = run & (run + 1) == 0;
        for (holds, bit) in [
            (adjacent, condition::ADJACENT),
            (contested, condition::CONTESTED),
            (in_season, condition::IN_SEASON),
            (loosened, condition::LOOSENED),
        ] {
            relation.conditions |= if holds { bit } else { 0 };
        }
    }
}

fn add_pair(found: &mut Relations, places: u8, first: Pillar, second: Pillar, schools: &Schools) {
    let (a, b) = (first.stem(), second.stem());
    if let Some((kind, element)) = stem_pair(a, b) {
        found.push(Relation {
            kind,
            places,
            element,
            conditions: 0,
            letters: [a.index() as u8, b.index() as u8, 0],
        });
    }
    let (a, b) = (first.branch(), second.branch());
    let kinds = BRANCH_KINDS[a.index()][b.index()];
    if kinds == 0 {
        return;
    }
    let mut left = kinds;
    while left != 0 {
        let kind = BY_INDEX[left.trailing_zeros() as usize];
        left &= left - 1;
        if let Some(relation) = branch_relation(kind, places, a, b, schools) {
            found.push(relation);
        }
    }
}

/// What a kind of the table is by the school; `None` where the school does not count it.
fn branch_relation(kind: Kind, places: u8, a: Branch, b: Branch, schools: &Schools) -> Option<Relation> {
    let element = match kind {
        Kind::SixCombination => six_combination(a, b, schools),
        Kind::HalfCombination => {
            if schools.half_combination == HalfCombination::WithCentre && !is_centre(a) && !is_centre(b) {
                return None;
            }
            Some(triad_element(a))
        }
        _ => None,
    };
    Some(Relation {
        kind,
        places,
        element,
        conditions: 0,
        letters: [a.index() as u8, b.index() as u8, 0],
    })
}

fn stem_pair(a: Stem, b: Stem) -> Option<(RelationKind, Option<Element>)> {
    let (low, high) = (a.index().min(b.index()), a.index().max(b.index()));
    match high - low {
        // 甲己 earth, 乙庚 metal, 丙辛 water, 丁壬 wood, 戊癸 fire.
        5 => Some((Kind::StemCombination, Some(Element::Earth.ahead(low)))),
        // 甲庚 乙辛 丙壬 丁癸; the earth stems have no opposite.
        6 => Some((Kind::StemClash, None)),
        4 => Some((Kind::StemControl, None)),
        _ => None,
    }
}

const BY_INDEX: [Kind; 14] = [
    Kind::StemCombination,
    Kind::StemClash,
    Kind::StemControl,
    Kind::SixCombination,
    Kind::ThreeCombination,
    Kind::HalfCombination,
    Kind::DirectionalCombination,
    Kind::Clash,
    Kind::Punishment,
    Kind::SelfPunishment,
    Kind::Break,
    Kind::Harm,
    Kind::Resentment,
    Kind::HiddenCombination,
];

/// Pairs of branches by kind, in any order.
const BRANCH_PAIRS: [(Kind, &[(usize, usize)]); 9] = [
    (
        Kind::SixCombination,
        &[(0, 1), (2, 11), (3, 10), (4, 9), (5, 8), (6, 7)],
    ),
    (
        Kind::HalfCombination,
        &[
            (0, 4),
            (0, 8),
            (4, 8),
            (1, 5),
            (1, 9),
            (5, 9),
            (2, 6),
            (2, 10),
            (6, 10),
            (3, 7),
            (3, 11),
            (7, 11),
        ],
    ),
    (Kind::Clash, &[(0, 6), (1, 7), (2, 8), (3, 9), (4, 10), (5, 11)]),
    (
        Kind::Punishment,
        &[(2, 5), (5, 8), (2, 8), (1, 10), (7, 10), (1, 7), (0, 3)],
    ),
    (Kind::SelfPunishment, &[(4, 4), (6, 6), (9, 9), (11, 11)]),
    (Kind::Break, &[(0, 9), (1, 4), (2, 11), (3, 6), (5, 8), (7, 10)]),
    (Kind::Harm, &[(0, 7), (1, 6), (2, 5), (3, 4), (8, 11), (9, 10)]),
    (Kind::Resentment, &[(0, 7), (1, 6), (2, 9), (3, 8), (4, 11), (5, 10)]),
    (Kind::HiddenCombination, &[(0, 10), (1, 2), (3, 8), (6, 11), (2, 7)]),
];

/// For two branches the kinds that join them, as bits.
static BRANCH_KINDS: [[u16; 12]; 12] = {
    let mut table = [[0; 12]; 12];
    let mut row = 0;
    while row < BRANCH_PAIRS.len() {
        let (kind, pairs) = BRANCH_PAIRS[row];
        let mut index = 0;
        while index < pairs.len() {
            let (a, b) = pairs[index];
            table[a][b] |= 1 << kind as u16;
            table[b][a] |= (a != b) as u16 * (1 << kind as u16);
            index += 1;
        }
        row += 1;
    }
    table
};

fn six_combination(a: Branch, b: Branch, schools: &Schools) -> Option<Element> {
    match (a.index().min(b.index()), schools.horse_goat, schools.rat_ox) {
        (0, _, RatOx::Earth) => Some(Element::Earth),
        (0, _, RatOx::Water) => Some(Element::Water),
        (2, ..) => Some(Element::Wood),
        (3, ..) => Some(Element::Fire),
        (4, ..) => Some(Element::Metal),
        (5, ..) => Some(Element::Water),
        (_, HorseGoat::Fire, _) => Some(Element::Fire),
        (_, HorseGoat::Earth, _) => Some(Element::Earth),
        (_, HorseGoat::Nothing, _) => None,
    }
}

/// Two members of one triad or of one direction; only those can become three.
fn may_be_triple(a: Branch, b: Branch) -> bool {
    let (a_index, b_index) = (a.index(), b.index());
    // 亥子丑 寅卯辰 巳午未 申酉戌
    const DIRECTIONS: [u8; 12] = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 0];
    a_index != b_index && (a.triad() == b.triad() || DIRECTIONS[a_index] == DIRECTIONS[b_index])
}

fn branch_triple(branches: [Branch; 3]) -> Option<(RelationKind, Element)> {
    let set = branches.iter().fold(0_u16, |set, branch| set | 1 << branch.index());
    match set {
        // 申子辰 巳酉丑 寅午戌 亥卯未
        0b0001_0001_0001 | 0b0010_0010_0010 | 0b0100_0100_0100 | 0b1000_1000_1000 => {
            Some((Kind::ThreeCombination, triad_element(branches[0])))
        }
        0b0000_0001_1100 => Some((Kind::DirectionalCombination, Element::Wood)),
        0b0000_1110_0000 => Some((Kind::DirectionalCombination, Element::Fire)),
        0b0111_0000_0000 => Some((Kind::DirectionalCombination, Element::Metal)),
        0b1000_0000_0011 => Some((Kind::DirectionalCombination, Element::Water)),
        _ => None,
    }
}

/// 子 卯 午 酉.
pub fn is_centre(branch: Branch) -> bool {
    branch.index().is_multiple_of(3)
}

pub fn triad_element(branch: Branch) -> Element {
    [Element::Water, Element::Metal, Element::Fire, Element::Wood][branch.triad()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pillars(letters: [(i64, i64); 4]) -> [Option<Pillar>; 4] {
        letters.map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))))
    }

    fn of(letters: [(i64, i64); 4], schools: &Schools) -> Vec<(RelationKind, u8)> {
        relations(&pillars(letters), schools)
            .iter()
            .map(|relation| (relation.kind, relation.places))
            .collect()
    }

    #[test]
    fn the_example_chart() {
        // 壬申 癸卯 己丑 丁卯
        assert_eq!(
            of([(8, 8), (9, 3), (5, 1), (3, 3)], &Schools::default()),
            [
                (Kind::StemCombination, 0b1001),
                (Kind::StemClash, 0b1010),
                (Kind::StemControl, 0b0110),
                (Kind::Resentment, 0b0011),
                (Kind::Resentment, 0b1001),
                (Kind::HiddenCombination, 0b0011),
                (Kind::HiddenCombination, 0b1001),
            ]
        );
    }

    #[test]
    fn a_whole_triad_hides_its_halves() {
        // 申 子 辰 辰
        let found = of([(8, 8), (8, 0), (8, 4), (8, 4)], &Schools::default());
        let wholes = found.iter().filter(|(kind, _)| *kind == Kind::ThreeCombination);
        assert_eq!(wholes.count(), 2);
        assert!(found.iter().all(|(kind, _)| *kind != Kind::HalfCombination));
        assert!(found.contains(&(Kind::SelfPunishment, 0b1100)));
    }

    #[test]
    fn two_without_their_centre_combine_only_in_some_schools() {
        // 申 辰
        let letters = [(8, 8), (8, 4), (4, 2), (6, 2)];
        let any = Schools {
            half_combination: HalfCombination::AnyTwo,
            ..Schools::default()
        };
        let half = (Kind::HalfCombination, 0b0011);
        assert!(!of(letters, &Schools::default()).contains(&half));
        assert!(of(letters, &any).contains(&half));
    }

    #[test]
    fn what_horse_and_goat_become_is_a_matter_of_school() {
        let element = |horse_goat| {
            let schools = Schools {
                horse_goat,
                ..Schools::default()
            };
            let chart = pillars([(0, 6), (1, 7), (0, 0), (0, 0)]);
            relations(&chart, &schools)
                .iter()
                .find(|relation| relation.kind == Kind::SixCombination)
                .and_then(|relation| relation.element)
        };
        assert_eq!(element(HorseGoat::Fire), Some(Element::Fire));
        assert_eq!(element(HorseGoat::Earth), Some(Element::Earth));
        assert_eq!(element(HorseGoat::Nothing), None);
    }

    #[test]
    fn conditions_of_a_combination() {
        // 丙 辛 丙 · : two stems want the one; 子丑 beside each other in an earth month, 丑 clashed by 未.
        let chart = pillars([(2, 0), (7, 1), (2, 0), (7, 7)]);
        let found = relations(&chart, &Schools::default());
        let at = |kind, places| {
            found
                .iter()
                .find(|relation| (relation.kind, relation.places) == (kind, places))
                .map(|relation| relation.conditions)
        };
        assert_eq!(
            at(Kind::StemCombination, 0b0011),
            Some(condition::ADJACENT | condition::CONTESTED)
        );
        assert_eq!(
            at(Kind::SixCombination, 0b0011),
            Some(condition::ADJACENT | condition::CONTESTED | condition::IN_SEASON | condition::LOOSENED)
        );
        assert_eq!(at(Kind::Clash, 0b1010), Some(condition::LOOSENED));
    }

    #[test]
    fn every_pairing_covers_each_letter_as_the_tables_say() {
        for (branch, kinds) in BRANCH_KINDS.iter().enumerate() {
            for kind in [
                Kind::SixCombination,
                Kind::Clash,
                Kind::Break,
                Kind::Harm,
                Kind::Resentment,
            ] {
                let partners = kinds.iter().filter(|bits| **bits & 1 << kind as u16 != 0).count();
                assert_eq!(partners, 1, "{kind:?} of {branch}");
            }
        }
    }

    #[test]
    fn relations_are_symmetric() {
        for (a, row) in BRANCH_KINDS.iter().enumerate() {
            for (b, kinds) in row.iter().enumerate() {
                assert_eq!(*kinds, BRANCH_KINDS[b][a]);
            }
        }
        for (a, b) in (0..10).flat_map(|a| (0..10).map(move |b| (Stem::new(a), Stem::new(b)))) {
            assert_eq!(stem_pair(a, b), stem_pair(b, a));
        }
    }

    #[test]
    fn a_passing_pillar_is_as_the_fifth_of_five_places() {
        for any_two in [HalfCombination::WithCentre, HalfCombination::AnyTwo] {
            let schools = Schools {
                half_combination: any_two,
                ..Schools::default()
            };
            for index in 0..40_000_i64 {
                let pillar = |divisor: i64| Some(Pillar::new(index / divisor * 7 + index));
                let hour = pillar(997).filter(|_| index % 5 != 0);
                let chart = [pillar(1), pillar(13), pillar(61), hour];
                let passing = Pillar::new(index * 17);
                let mut fast = Vec::new();
                relations_of_passing_stem(&chart, passing.stem(), |relation| fast.push(relation));
                relations_of_passing_branch(&chart, passing.branch(), &schools, |relation| fast.push(relation));
                assert!(fast.len() <= MOST_PASSING);
                let [year, month, day, hour] = chart;
                let slow = between(&[year, month, day, hour, Some(passing)], 0b0_1111, 0b1_0000, &schools);
                assert_eq!(fast, slow[..]);
            }
        }
    }

    #[test]
    fn no_chart_has_more_relations_than_there_is_room() {
        let mut most = 0;
        let schools = Schools {
            half_combination: HalfCombination::AnyTwo,
            ..Schools::default()
        };
        for index in 0..60_u32.pow(2) * 30 {
            // Stems matter little for the count; branches run through all combinations.
            let pillar = |divisor: u32| Some(Pillar::new(i64::from(index / divisor % 60)));
            let chart = [pillar(1), pillar(60), pillar(720), pillar(5_040)];
            let found = relations(&chart, &schools);
            assert!(!found.is_full());
            most = most.max(found.len());
        }
        assert!(most > 8 && most < MOST_RELATIONS / 2, "{most}");
    }
}
