//! Relations between letters (합충형파해, 원진, 암합).

use crate::sexagenary::{Branch, Element, Pillar, Stem};

/// Kinds in the order of the shared table of terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RelationKind {
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

/// `places` is a bit set over the places that were compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Relation {
    pub kind: RelationKind,
    pub places: u8,
    /// What a combination turns into.
    pub element: Option<Element>,
}

/// Relations that need the pillar at `required`, or all of them when that is `None`. A place may be empty.
pub fn relations(places: &[Option<Pillar>], required: Option<usize>) -> Vec<Relation> {
    let mut found = Vec::with_capacity(16);
    let at = |place: usize| places.get(place).copied().flatten().map(|pillar| (place, pillar));
    let counts = |places: u8| required.is_none_or(|place| places & 1 << place != 0);
    for (a, first) in (0..places.len()).filter_map(at) {
        for (b, second) in (a + 1..places.len()).filter_map(at) {
            let pair = 1 << a | 1 << b;
            if counts(pair) {
                add_pair(&mut found, pair, first, second);
            }
            for (c, third) in (b + 1..places.len()).filter_map(at) {
                let triple = pair | 1 << c;
                if counts(triple)
                    && let Some((kind, element)) = branch_triple([first.branch(), second.branch(), third.branch()])
                {
                    found.push(Relation {
                        kind,
                        places: triple,
                        element: Some(element),
                    });
                }
            }
        }
    }
    found.sort_unstable_by_key(|relation| (relation.kind as u8, relation.places));
    drop_halves_of_whole_triads(&mut found);
    found
}

fn add_pair(found: &mut Vec<Relation>, places: u8, first: Pillar, second: Pillar) {
    let mut add = |(kind, element)| found.push(Relation { kind, places, element });
    stem_pair(first.stem(), second.stem()).into_iter().for_each(&mut add);
    branch_pair(first.branch(), second.branch(), &mut add);
}

/// Half of a combination says nothing that the whole does not.
fn drop_halves_of_whole_triads(found: &mut Vec<Relation>) {
    let whole = |relation: &Relation| relation.kind == RelationKind::ThreeCombination;
    while let Some(half) = found.iter().position(|relation| {
        let covered = |other: &Relation| whole(other) && relation.places & other.places == relation.places;
        relation.kind == RelationKind::HalfCombination && found.iter().any(covered)
    }) {
        found.remove(half);
    }
}

fn stem_pair(a: Stem, b: Stem) -> Option<(RelationKind, Option<Element>)> {
    let (low, high) = (a.index().min(b.index()), a.index().max(b.index()));
    match high - low {
        // 甲己 earth, 乙庚 metal, 丙辛 water, 丁壬 wood, 戊癸 fire.
        5 => Some((RelationKind::StemCombination, Some(Element::Earth.ahead(low)))),
        // 甲庚 乙辛 丙壬 丁癸; the earth stems have no opposite.
        6 => Some((RelationKind::StemClash, None)),
        4 => Some((RelationKind::StemControl, None)),
        _ => None,
    }
}

fn branch_pair(a: Branch, b: Branch, add: &mut impl FnMut((RelationKind, Option<Element>))) {
    let (low, high) = (a.index().min(b.index()), a.index().max(b.index()));
    let pair = (low, high);
    if let Some(element) = six_combination(pair) {
        add((RelationKind::SixCombination, Some(element)));
    }
    // 반합 needs the centre of the triad.
    if low != high && a.triad() == b.triad() && (is_centre(a) || is_centre(b)) {
        add((RelationKind::HalfCombination, Some(triad_element(a))));
    }
    if high - low == 6 {
        add((RelationKind::Clash, None));
    }
    for (kind, pairs) in BRANCH_PAIRS {
        if pairs.contains(&pair) {
            add((*kind, None));
        }
    }
    if low == high && [4, 6, 9, 11].contains(&low) {
        add((RelationKind::SelfPunishment, None));
    }
}

fn six_combination(pair: (usize, usize)) -> Option<Element> {
    Some(match pair {
        (0, 1) => Element::Earth,
        (2, 11) => Element::Wood,
        (3, 10) | (6, 7) => Element::Fire,
        (4, 9) => Element::Metal,
        (5, 8) => Element::Water,
        _ => return None,
    })
}

/// The lower branch first.
const BRANCH_PAIRS: &[(RelationKind, &[(usize, usize)])] = &[
    (
        RelationKind::Punishment,
        &[(2, 5), (5, 8), (2, 8), (1, 10), (7, 10), (1, 7), (0, 3)],
    ),
    (RelationKind::Break, &[(0, 9), (1, 4), (2, 11), (3, 6), (5, 8), (7, 10)]),
    (RelationKind::Harm, &[(0, 7), (1, 6), (2, 5), (3, 4), (8, 11), (9, 10)]),
    (
        RelationKind::Resentment,
        &[(0, 7), (1, 6), (2, 9), (3, 8), (4, 11), (5, 10)],
    ),
    (
        RelationKind::HiddenCombination,
        &[(0, 10), (1, 2), (3, 8), (6, 11), (2, 7)],
    ),
];

fn branch_triple(branches: [Branch; 3]) -> Option<(RelationKind, Element)> {
    let mut indices = branches.map(Branch::index);
    indices.sort_unstable();
    let [a, b, c] = indices;
    if a < b && b < c && branches.iter().all(|branch| branch.triad() == branches[0].triad()) {
        return Some((RelationKind::ThreeCombination, triad_element(branches[0])));
    }
    let element = match indices {
        [2, 3, 4] => Element::Wood,
        [5, 6, 7] => Element::Fire,
        [8, 9, 10] => Element::Metal,
        [0, 1, 11] => Element::Water,
        _ => return None,
    };
    Some((RelationKind::DirectionalCombination, element))
}

/// 子 卯 午 酉.
fn is_centre(branch: Branch) -> bool {
    branch.index().is_multiple_of(3)
}

fn triad_element(branch: Branch) -> Element {
    [Element::Water, Element::Metal, Element::Fire, Element::Wood][branch.triad()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(letters: [(i64, i64); 4]) -> Vec<(RelationKind, u8)> {
        let places = letters.map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))));
        relations(&places, None)
            .iter()
            .map(|relation| (relation.kind, relation.places))
            .collect()
    }

    #[test]
    fn the_example_chart() {
        // 壬申 癸卯 己丑 丁卯
        assert_eq!(
            of([(8, 8), (9, 3), (5, 1), (3, 3)]),
            [
                (RelationKind::StemCombination, 0b1001),
                (RelationKind::StemClash, 0b1010),
                (RelationKind::StemControl, 0b0110),
                (RelationKind::Resentment, 0b0011),
                (RelationKind::Resentment, 0b1001),
                (RelationKind::HiddenCombination, 0b0011),
                (RelationKind::HiddenCombination, 0b1001),
            ]
        );
    }

    #[test]
    fn a_whole_triad_hides_its_halves() {
        // 申 子 辰 辰
        let found = of([(8, 8), (8, 0), (8, 4), (8, 4)]);
        assert_eq!(
            found
                .iter()
                .filter(|(kind, _)| *kind == RelationKind::ThreeCombination)
                .count(),
            2
        );
        assert!(found.iter().all(|(kind, _)| *kind != RelationKind::HalfCombination));
        assert!(found.contains(&(RelationKind::SelfPunishment, 0b1100)));
    }

    #[test]
    fn every_pairing_covers_each_letter_as_the_tables_say() {
        let partners = |kind: RelationKind, branch: i64| {
            (0..12)
                .filter(|&other| {
                    let mut seen = false;
                    branch_pair(Branch::new(branch), Branch::new(other), &mut |(found, _)| {
                        seen |= found == kind
                    });
                    seen
                })
                .count()
        };
        for branch in 0..12 {
            for kind in [
                RelationKind::SixCombination,
                RelationKind::Clash,
                RelationKind::Break,
                RelationKind::Harm,
                RelationKind::Resentment,
            ] {
                assert_eq!(partners(kind, branch), 1, "{kind:?} of {branch}");
            }
        }
    }
}
