//! Structure of a chart (격국): regular ones by what the month branch shows, outer ones with a confidence.

use crate::elements::{element_counts, exposed, share};
use crate::letters::{branch_ten_god, hidden_stems, main_stem, stage, ten_god};
use crate::list::List;
use crate::pillars::Pillars;
use crate::relations::{Relation, RelationKind, triad_element};
use crate::schools::{Schools, Stages};
use crate::sexagenary::{Branch, Element, Stem};

/// In the order of the client's list. The eight regular ones follow the ten gods from eating god on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    #[default]
    EatingGod,
    HurtingOfficer,
    IndirectWealth,
    DirectWealth,
    SevenKillings,
    DirectOfficer,
    IndirectResource,
    DirectResource,
    /// 건록격
    Salary,
    /// 양인격
    Blade,
    /// 월겁격: the month of the companion of the other polarity where it is no blade.
    RobWealth,
    /// 종왕
    FollowCompanions,
    /// 종강
    FollowResources,
    /// 종아
    FollowOutput,
    /// 종재
    FollowWealth,
    /// 종살
    FollowOfficer,
    /// 종세
    FollowFlow,
    /// 화격: the day stem turns into the element of its combination.
    Transformed,
    /// 일행득기: 곡직 염상 가색 종혁 윤하 by element.
    OneElement,
    /// 양신성상
    TwoElements,
}

/// Where the regular structure was read off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// The month branch is the salary or blade of the day stem.
    MonthBranch,
    /// Its main hidden stem stands exposed.
    MainExposed,
    /// Another of its hidden stems stands exposed.
    OtherExposed,
    /// None stands exposed: the main one speaks.
    MainHidden,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Outer {
    pub kind: Kind,
    /// The element that it follows, turns into or consists of.
    pub element: Option<Element>,
    /// 0…1.
    pub confidence: f64,
}

#[derive(Clone, Copy, Debug)]
pub struct Structure {
    pub kind: Kind,
    pub source: Source,
    /// The hidden stem of the month that it rests on.
    pub stem: Stem,
    /// Where that stem stands exposed, as a bit set.
    pub exposed: u8,
    /// Outer structures (외격), the surest first.
    pub outer: List<Outer, 4>,
}

const REGULAR: [Kind; 8] = [
    Kind::EatingGod,
    Kind::HurtingOfficer,
    Kind::IndirectWealth,
    Kind::DirectWealth,
    Kind::SevenKillings,
    Kind::DirectOfficer,
    Kind::IndirectResource,
    Kind::DirectResource,
];
const DAY: usize = 2;
const DAY_BIT: u8 = 1 << DAY;
const PEAK: usize = 4;
/// Share of all weights from which a chart follows one side, and the most that what stands against it may have.
const FOLLOWS: f64 = 0.6;
const RESISTS: f64 = 0.12;

/// `month` and `day` are the branch and the stem of those pillars, `relations` those of the chart.
pub fn structure(
    pillars: &Pillars,
    month: Branch,
    day: Stem,
    weights: &[f64; 5],
    roots: u8,
    relations: &[Relation],
    schools: &Schools,
) -> Structure {
    let shown = |stem: Stem| exposed(pillars, stem) & !DAY_BIT;
    let main = main_stem(month);
    let (kind, source, stem) = match regular(day, main) {
        None => (of_companion(day, month), Source::MonthBranch, main),
        Some(kind) if shown(main) != 0 => (kind, Source::MainExposed, main),
        Some(kind) => hidden_stems(schools.hidden, month)
            .iter()
            .rev()
            .filter(|hidden| shown(hidden.stem) != 0)
            .find_map(|hidden| Some((regular(day, hidden.stem)?, Source::OtherExposed, hidden.stem)))
            .unwrap_or((kind, Source::MainHidden, main)),
    };
    Structure {
        kind,
        source,
        stem,
        exposed: shown(stem),
        outer: outer(pillars, day, weights, roots, relations),
    }
}

/// The structure of a month whose main stem is of the day stem's element.
fn of_companion(day: Stem, month: Branch) -> Kind {
    if day.is_yang() && stage(Stages::YinBackward, day, month) == PEAK {
        Kind::Blade
    } else if branch_ten_god(day, month) == 0 {
        Kind::Salary
    } else {
        Kind::RobWealth
    }
}

/// None for companions, which have no regular structure.
fn regular(day: Stem, stem: Stem) -> Option<Kind> {
    REGULAR.get(ten_god(day, stem).checked_sub(2)?).copied()
}

fn outer(pillars: &Pillars, day: Stem, weights: &[f64; 5], roots: u8, relations: &[Relation]) -> List<Outer, 4> {
    let mut found = List::default();
    let own = day.element();
    let of = |steps: usize| share(weights, own.ahead(steps));
    let mut add = |kind, element, confidence: f64| {
        found.push(Outer {
            kind,
            element: Some(element),
            confidence: (confidence * 100.0).round() / 100.0,
        })
    };
    if let Some((element, confidence)) = one_element(pillars, own, weights) {
        add(Kind::OneElement, element, confidence);
    } else if of(0) >= FOLLOWS && of(3) <= RESISTS {
        add(Kind::FollowCompanions, own, of(0));
    } else if of(4) >= FOLLOWS && of(2) <= RESISTS {
        add(Kind::FollowResources, own.ahead(4), of(4));
    }
    // A day stem with neither root nor company gives itself up.
    let alone = roots == 0 && of(0) + of(4) <= 2.0 * RESISTS;
    if alone {
        let followed = [
            (Kind::FollowOutput, 1),
            (Kind::FollowWealth, 2),
            (Kind::FollowOfficer, 3),
        ]
        .into_iter()
        .find(|(_, steps)| of(*steps) >= FOLLOWS);
        match followed {
            Some((kind, steps)) => add(kind, own.ahead(steps), of(steps)),
            None => add(Kind::FollowFlow, own.ahead(2), (of(1) + of(2) + of(3)) * 0.6),
        }
    }
    if let Some((element, confidence)) = transformed(pillars, relations, weights) {
        add(Kind::Transformed, element, confidence);
    }
    let counts = element_counts(pillars);
    let all: u8 = counts.iter().sum();
    if let Some(element) = Element::ALL
        .into_iter()
        .filter(|element| counts[*element as usize] * 2 == all)
        .find(|element| {
            Element::ALL
                .into_iter()
                .any(|other| other != *element && counts[other as usize] * 2 == all)
        })
    {
        add(Kind::TwoElements, element, 0.6);
    }
    found.sort_unstable_by(|a, b| b.confidence.total_cmp(&a.confidence));
    found
}

/// The branches form the whole triad or direction of the day stem's element and nothing controls it.
/// Earth: all four branches are of earth.
fn one_element(pillars: &Pillars, own: Element, weights: &[f64; 5]) -> Option<(Element, f64)> {
    let mut set = 0_u16;
    for pillar in pillars.iter().flatten() {
        set |= 1 << pillar.branch().index();
    }
    let triad = pillars.iter().flatten().any(|pillar| {
        triad_element(pillar.branch()) == own
            && set & triad_set(pillar.branch().triad()) == triad_set(pillar.branch().triad())
    });
    let direction = match own {
        Element::Wood => set & 0b0000_0001_1100 == 0b0000_0001_1100,
        Element::Fire => set & 0b0000_1110_0000 == 0b0000_1110_0000,
        Element::Metal => set & 0b0111_0000_0000 == 0b0111_0000_0000,
        Element::Water => set & 0b1000_0000_0011 == 0b1000_0000_0011,
        Element::Earth => set & !0b0100_1001_0010 == 0 && pillars.iter().all(Option::is_some),
    };
    let unopposed = share(weights, own.ahead(3)) <= RESISTS;
    ((triad && own != Element::Earth || direction) && unopposed).then(|| (own, 0.5 + share(weights, own) / 2.0))
}

const fn triad_set(triad: usize) -> u16 {
    0b0001_0001_0001 << triad
}

/// The day stem combines with a neighbour, the month is of the element they turn into, and nothing controls it.
fn transformed(pillars: &Pillars, relations: &[Relation], weights: &[f64; 5]) -> Option<(Element, f64)> {
    let month = pillars[1]?.branch().element();
    let neighbour = |places: u8| places == DAY_BIT | 0b0010 || places == DAY_BIT | 0b1000;
    let combination = relations
        .iter()
        .find(|relation| relation.kind == RelationKind::StemCombination && neighbour(relation.places))?;
    let element = combination.element?;
    // A day stem that turns into something else no longer stands against it.
    let mut others = *weights;
    others[pillars[DAY]?.stem().element() as usize] -= 1.0;
    let fits = month == element && share(&others, element.ahead(3)) <= RESISTS;
    fits.then(|| (element, 0.3 + share(weights, element) / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elements::{element_weights, roots};
    use crate::relations::relations;
    use crate::schools::HiddenSet;
    use crate::sexagenary::Pillar;

    fn of(letters: [(i64, i64); 4]) -> Structure {
        let pillars = letters.map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))));
        let schools = Schools::default();
        let weights = element_weights(&pillars, HiddenSet::MonthlyCommand);
        let day = Stem::new(letters[2].0);
        structure(
            &pillars,
            Branch::new(letters[1].1),
            day,
            &weights,
            roots(&pillars, day, HiddenSet::MonthlyCommand),
            &relations(&pillars, &schools),
            &schools,
        )
    }

    #[test]
    fn the_example_chart_is_seven_killings_by_a_hidden_main() {
        // 壬申 癸卯 己丑 丁卯: neither 乙 nor 甲 stands exposed.
        let found = of([(8, 8), (9, 3), (5, 1), (3, 3)]);
        assert_eq!((found.kind, found.source), (Kind::SevenKillings, Source::MainHidden));
    }

    #[test]
    fn an_exposed_main_goes_before_an_exposed_other() {
        // 甲 day in 丑: 己 in the year, 辛 at the hour.
        let found = of([(5, 9), (3, 1), (0, 0), (7, 7)]);
        assert_eq!(
            (found.kind, found.source, found.exposed),
            (Kind::DirectWealth, Source::MainExposed, 0b0001)
        );
        // Without 己, 辛.
        let found = of([(3, 9), (3, 1), (0, 0), (7, 7)]);
        assert_eq!(
            (found.kind, found.source, found.exposed),
            (Kind::DirectOfficer, Source::OtherExposed, 0b1000)
        );
    }

    #[test]
    fn salary_blade_and_rob_wealth_by_the_month_branch() {
        assert_eq!(of([(2, 0), (2, 2), (0, 4), (4, 4)]).kind, Kind::Salary); // 甲 in 寅
        assert_eq!(of([(2, 0), (3, 3), (0, 4), (4, 4)]).kind, Kind::Blade); // 甲 in 卯
        assert_eq!(of([(2, 0), (2, 2), (1, 5), (4, 4)]).kind, Kind::RobWealth); // 乙 in 寅
        assert_eq!(of([(2, 0), (3, 3), (1, 5), (4, 4)]).kind, Kind::Salary); // 乙 in 卯
    }

    #[test]
    fn outer_structures() {
        // 甲寅 丁卯 甲辰 乙亥: wood with its whole direction.
        let found = of([(0, 2), (3, 3), (0, 4), (1, 11)]);
        assert_eq!(
            found.outer.first().map(|outer| (outer.kind, outer.element)),
            Some((Kind::OneElement, Some(Element::Wood)))
        );
        // 丙午 甲午 辛巳 甲午: a metal day without root among fire.
        let found = of([(2, 6), (0, 6), (7, 7), (0, 6)]);
        assert!(found.outer.iter().all(|outer| outer.kind != Kind::FollowCompanions));
        let found = of([(2, 2), (2, 6), (8, 6), (3, 7)]);
        assert_eq!(
            found.outer.first().map(|outer| (outer.kind, outer.element)),
            Some((Kind::FollowWealth, Some(Element::Fire)))
        );
        // 甲 day, 己 month in an earth month: earth.
        let found = of([(4, 4), (5, 7), (0, 10), (4, 4)]);
        assert!(
            found
                .outer
                .iter()
                .any(|outer| (outer.kind, outer.element) == (Kind::Transformed, Some(Element::Earth)))
        );
        // Four letters of wood, four of fire.
        let found = of([(0, 2), (2, 6), (0, 6), (3, 3)]);
        assert!(found.outer.iter().any(|outer| outer.kind == Kind::TwoElements));
    }
}
