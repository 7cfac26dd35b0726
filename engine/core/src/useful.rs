//! Useful elements (용신) by the five methods. None is the answer without its method; each says what it rests on.

use crate::elements::share;
use crate::list::List;
use crate::sexagenary::{Branch, Element, Stem};

/// Why an element was chosen, in the order of the client's reasons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Weak: the resource feeds it.
    WeakTakesResource,
    /// Weak under heavy wealth, which destroys resources: companions help.
    WeakUnderWealthTakesCompanions,
    /// Strong by resources: wealth holds them back.
    StrongByResourceTakesWealth,
    /// Strong, and the chart has an officer: it holds the day stem.
    StrongTakesOfficer,
    /// Strong without an officer: output lets it flow.
    StrongTakesOutput,
    /// What the table of the months names first.
    ClimateTable,
    /// Two heavy elements, one controlling the other: what lies between them.
    BetweenTwo,
    /// No two elements stand against each other heavily enough.
    NoStandoff,
    /// One element is too much: what controls it.
    AgainstExcess,
    /// What harms the useful element by strength is present: what controls that.
    AgainstHarm,
    /// Nothing is too much, nothing harms.
    NoIllness,
    /// One element rules the chart: it is followed.
    FollowRuler,
    /// No element rules the chart.
    NoRuler,
}

/// What a method finds; no element where it does not apply.
#[derive(Clone, Copy, Debug)]
pub struct UsefulElement {
    pub element: Option<Element>,
    /// 0…1.
    pub confidence: f64,
    pub reason: Reason,
    /// The elements that the reason speaks of.
    pub about: [Option<Element>; 2],
}

/// Share of all weights from which an element is too much, and from which it rules.
const EXCESS: f64 = 0.4;
const RULES: f64 = 0.65;
/// Share from which each of two elements stands against the other, and how much one may outweigh the other.
const STANDS: f64 = 0.28;
const BALANCE: f64 = 1.5;
/// Weight from which an element that harms is felt.
const FELT: f64 = 1.0;

/// The five methods in the client's order: 억부 조후 통관 병약 전왕.
pub fn useful_elements(day: Stem, month: Branch, score: f64, weights: &[f64; 5]) -> [UsefulElement; 5] {
    let strength = by_strength(day, score, weights);
    [
        strength,
        by_climate(day, month),
        by_mediation(weights),
        by_remedy(strength.element, weights),
        by_dominance(weights),
    ]
}

/// 억부: what brings a day stem to the middle.
///
/// Weak: the resource, unless wealth, which destroys resources, is what weighs most; then companions.
/// Strong by companions: the officer where the chart has one, else the output. Strong by resources: wealth.
pub fn by_strength(day: Stem, score: f64, weights: &[f64; 5]) -> UsefulElement {
    let own = day.element();
    let weight = |steps: usize| weights[own.ahead(steps) as usize];
    let (steps, reason, about) = if score < 50.0 {
        if weight(2) > weight(1) && weight(2) > weight(3) {
            (0, Reason::WeakUnderWealthTakesCompanions, Some(2))
        } else {
            (4, Reason::WeakTakesResource, None)
        }
    } else if weight(4) > weight(0) {
        (2, Reason::StrongByResourceTakesWealth, Some(4))
    } else if weight(3) > 0.0 {
        (3, Reason::StrongTakesOfficer, Some(3))
    } else {
        (1, Reason::StrongTakesOutput, None)
    };
    UsefulElement {
        element: Some(own.ahead(steps)),
        confidence: (0.4 + (score - 50.0).abs() / 100.0).min(0.9),
        reason,
        about: [Some(own), about.map(|steps| own.ahead(steps))],
    }
}

/// 조후 by 궁통보감: the stems wanted by a day stem (row) in a month from 寅 to 丑, the most wanted first. The majority of
/// eighteen published tables, which agree in every first stem and differ in the order of some later ones.
#[rustfmt::skip]
const CLIMATE: [[&[u8]; 12]; 10] = [
    [&[2, 9], &[6, 2, 3, 4, 5], &[6, 3, 8], &[9, 6, 3], &[9, 6, 3], &[9, 6, 3], &[6, 3, 8], &[6, 3, 2], &[6, 0, 3, 8, 9], &[6, 3, 2, 4], &[3, 6, 2], &[3, 6, 2]],
    [&[2, 9], &[2, 9], &[9, 2, 4], &[9], &[9, 2], &[9, 2], &[2, 9, 5], &[9, 2, 3], &[9, 7], &[2, 4], &[2], &[2]],
    [&[8, 6], &[8, 5], &[8, 0], &[8, 6, 9], &[8, 6], &[8, 6], &[8, 4], &[8, 9], &[0, 8], &[0, 4, 6, 8], &[8, 4, 5], &[8, 0]],
    [&[0, 6], &[6, 0], &[0, 6], &[0, 6], &[8, 6, 9], &[0, 8, 6], &[0, 6, 2, 4], &[0, 6, 2, 4], &[0, 6, 4], &[0, 6], &[0, 6], &[0, 6]],
    [&[2, 0, 9], &[2, 0, 9], &[0, 2, 9], &[0, 2, 9], &[8, 0, 2], &[9, 2, 0], &[2, 9, 0], &[2, 9], &[0, 2, 9], &[0, 2], &[2, 0], &[2, 0]],
    [&[2, 6, 0], &[0, 9, 2], &[2, 9, 0], &[9, 2], &[9, 2], &[9, 2], &[2, 9], &[2, 9], &[0, 2, 9], &[2, 0, 4], &[2, 0, 4], &[2, 0, 4]],
    [&[4, 0, 8, 2, 3], &[3, 0, 6, 2], &[0, 3, 8, 9], &[8, 4, 2, 3], &[8, 9], &[3, 0], &[3, 0], &[3, 0, 2], &[0, 8], &[3, 2], &[3, 0, 2], &[2, 3, 0]],
    [&[5, 8, 6], &[8, 0], &[8, 0], &[8, 0, 9], &[8, 5, 9], &[8, 6, 0], &[8, 0, 4], &[8, 0], &[8, 0], &[8, 2], &[2, 4, 8, 0], &[2, 8, 4, 5]],
    [&[6, 2, 4], &[4, 7, 6], &[0, 6], &[8, 7, 6, 9], &[9, 6, 7], &[7, 0], &[4, 3], &[0, 6], &[0, 2], &[4, 2, 6], &[4, 2], &[2, 3, 0]],
    [&[7, 2], &[6, 7], &[2, 7, 0], &[7], &[6, 7, 8, 9], &[6, 7, 8, 9], &[3], &[7, 2], &[7, 0, 8, 9], &[6, 7, 4, 3], &[2, 7], &[2, 3]],
];

/// The stems that the months' table wants, the most wanted first.
pub fn climate_stems(day: Stem, month: Branch) -> List<Stem, 5> {
    CLIMATE[day.index()][(month.index() + 10) % 12]
        .iter()
        .map(|stem| Stem::new(i64::from(*stem)))
        .collect()
}

/// Confidence is higher in the hot and cold months, for which the method was made.
fn by_climate(day: Stem, month: Branch) -> UsefulElement {
    let extreme = matches!(month.index(), 0 | 1 | 5 | 6 | 7 | 11);
    UsefulElement {
        element: climate_stems(day, month).first().map(|stem| stem.element()),
        confidence: if extreme { 0.7 } else { 0.5 },
        reason: Reason::ClimateTable,
        about: [Some(day.element()), Some(month.element())],
    }
}

/// 통관: where two elements, one controlling the other, weigh a lot and alike, what lies between them.
fn by_mediation(weights: &[f64; 5]) -> UsefulElement {
    let standoff = Element::ALL
        .into_iter()
        .map(|attacker| (attacker, attacker.ahead(2)))
        .filter(|&(attacker, target)| {
            let (a, b) = (share(weights, attacker), share(weights, target));
            a >= STANDS && b >= STANDS && a.max(b) <= a.min(b) * BALANCE
        })
        .max_by(|a, b| pair(weights, *a).total_cmp(&pair(weights, *b)));
    match standoff {
        Some((attacker, target)) => UsefulElement {
            element: Some(attacker.ahead(1)),
            confidence: pair(weights, (attacker, target)).min(0.9),
            reason: Reason::BetweenTwo,
            about: [Some(attacker), Some(target)],
        },
        None => UsefulElement {
            element: None,
            confidence: 0.0,
            reason: Reason::NoStandoff,
            about: [None, None],
        },
    }
}

fn pair(weights: &[f64; 5], (a, b): (Element, Element)) -> f64 {
    share(weights, a) + share(weights, b)
}

/// 병약: the illness is an element that is too much, else what harms the useful element; the remedy controls it.
fn by_remedy(useful: Option<Element>, weights: &[f64; 5]) -> UsefulElement {
    let heaviest = heaviest(weights);
    let harm = useful
        .map(|useful| useful.ahead(3))
        .filter(|harm| weights[*harm as usize] >= FELT);
    let (illness, reason, confidence) = if share(weights, heaviest) >= EXCESS {
        (Some(heaviest), Reason::AgainstExcess, share(weights, heaviest))
    } else if let Some(harm) = harm {
        (Some(harm), Reason::AgainstHarm, share(weights, harm).min(0.5))
    } else {
        (None, Reason::NoIllness, 0.0)
    };
    UsefulElement {
        element: illness.map(|illness| illness.ahead(3)),
        confidence,
        reason,
        about: [illness, useful],
    }
}

/// 전왕: an element that rules the chart is followed, not opposed.
fn by_dominance(weights: &[f64; 5]) -> UsefulElement {
    let heaviest = heaviest(weights);
    let share = share(weights, heaviest);
    let rules = share >= RULES;
    UsefulElement {
        element: rules.then_some(heaviest),
        confidence: if rules { share } else { 0.0 },
        reason: if rules { Reason::FollowRuler } else { Reason::NoRuler },
        about: [Some(heaviest), None],
    }
}

fn heaviest(weights: &[f64; 5]) -> Element {
    Element::ALL
        .into_iter()
        .max_by(|a, b| weights[*a as usize].total_cmp(&weights[*b as usize]))
        .unwrap_or(Element::Wood)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_that_stand_against_each_other_are_mediated() {
        // Wood against earth: fire lies between.
        let found = by_mediation(&[3.0, 0.5, 3.5, 1.0, 1.0]);
        assert_eq!((found.element, found.reason), (Some(Element::Fire), Reason::BetweenTwo));
        assert_eq!(by_mediation(&[2.0; 5]).element, None);
    }

    #[test]
    fn too_much_of_one_is_held_by_what_controls_it() {
        let found = by_remedy(Some(Element::Fire), &[1.0, 1.0, 1.0, 1.0, 5.0]);
        assert_eq!(
            (found.element, found.reason),
            (Some(Element::Earth), Reason::AgainstExcess)
        );
        // Water harms useful fire although it is not too much.
        let found = by_remedy(Some(Element::Fire), &[2.0, 1.5, 2.0, 1.5, 2.0]);
        assert_eq!(
            (found.element, found.reason),
            (Some(Element::Earth), Reason::AgainstHarm)
        );
        assert_eq!(by_remedy(Some(Element::Fire), &[2.5, 2.5, 2.0, 1.5, 0.5]).element, None);
    }

    #[test]
    fn only_a_ruler_is_followed() {
        assert_eq!(by_dominance(&[7.0, 1.0, 0.5, 0.5, 0.0]).element, Some(Element::Wood));
        assert_eq!(by_dominance(&[4.0, 2.0, 1.0, 1.0, 1.0]).element, None);
    }

    #[test]
    fn strength_by_its_five_reasons() {
        let wood = Stem::new(0);
        let of = |score, weights: [f64; 5]| {
            let found = by_strength(wood, score, &weights);
            (found.element, found.reason)
        };
        let weak = [1.0, 2.0, 2.0, 2.0, 1.0];
        assert_eq!(of(20.0, weak), (Some(Element::Water), Reason::WeakTakesResource));
        let wealthy = [1.0, 1.0, 5.0, 1.0, 1.0];
        assert_eq!(
            of(20.0, wealthy),
            (Some(Element::Wood), Reason::WeakUnderWealthTakesCompanions)
        );
        let fed = [2.0, 1.0, 1.0, 1.0, 4.0];
        assert_eq!(
            of(80.0, fed),
            (Some(Element::Earth), Reason::StrongByResourceTakesWealth)
        );
        let held = [4.0, 1.0, 1.0, 1.0, 2.0];
        assert_eq!(of(80.0, held), (Some(Element::Metal), Reason::StrongTakesOfficer));
        let free = [4.0, 1.0, 1.0, 0.0, 2.0];
        assert_eq!(of(80.0, free), (Some(Element::Fire), Reason::StrongTakesOutput));
    }

    #[test]
    fn winter_asks_for_fire_and_summer_for_water() {
        for day in (0..10).map(Stem::new) {
            let wants = |month: i64, element: Element| {
                climate_stems(day, Branch::new(month))
                    .iter()
                    .any(|stem| stem.element() == element)
            };
            // 丁 is fire itself and asks for fuel.
            assert!(wants(1, Element::Fire) || matches!(day.index(), 2 | 3));
            assert!(wants(6, Element::Water));
        }
    }
}
