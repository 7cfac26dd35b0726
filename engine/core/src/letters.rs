//! What single letters mean to a day stem: hidden stems, ten gods, twelve stages, twelve branch stars, void branches.

use crate::schools::{HiddenSet, Stages};
use crate::sexagenary::{Branch, Pillar, Stem};

/// A stem hidden in a branch and how many days it commands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HiddenStem {
    pub stem: Stem,
    pub days: u8,
}

type HiddenTable = [&'static [HiddenStem]; 12];

const fn hidden(stem: i64, days: u8) -> HiddenStem {
    HiddenStem {
        stem: Stem::new(stem),
        days,
    }
}

/// 월률분야: thirty days a branch, in order of command, the main stem last.
static MONTHLY_COMMAND: HiddenTable = [
    &[hidden(8, 10), hidden(9, 20)],
    &[hidden(9, 9), hidden(7, 3), hidden(5, 18)],
    &[hidden(4, 7), hidden(2, 7), hidden(0, 16)],
    &[hidden(0, 10), hidden(1, 20)],
    &[hidden(1, 9), hidden(9, 3), hidden(4, 18)],
    &[hidden(4, 7), hidden(6, 7), hidden(2, 16)],
    &[hidden(2, 10), hidden(5, 9), hidden(3, 11)],
    &[hidden(3, 9), hidden(1, 3), hidden(5, 18)],
    &[hidden(4, 7), hidden(8, 7), hidden(6, 16)],
    &[hidden(6, 10), hidden(7, 20)],
    &[hidden(7, 9), hidden(3, 3), hidden(4, 18)],
    &[hidden(4, 7), hidden(0, 7), hidden(8, 16)],
];

/// 인원용사, by the days of 人元司令; the days of a stem that this set leaves out go to the main stem.
static PERSONNEL_USE: HiddenTable = [
    &[hidden(9, 30)],
    &[hidden(9, 9), hidden(7, 3), hidden(5, 18)],
    &[hidden(4, 7), hidden(2, 7), hidden(0, 16)],
    &[hidden(1, 30)],
    &[hidden(1, 9), hidden(9, 3), hidden(4, 18)],
    &[hidden(4, 5), hidden(6, 9), hidden(2, 16)],
    &[hidden(5, 9), hidden(3, 21)],
    &[hidden(3, 9), hidden(1, 3), hidden(5, 18)],
    &[hidden(4, 10), hidden(8, 3), hidden(6, 17)],
    &[hidden(7, 30)],
    &[hidden(7, 9), hidden(3, 3), hidden(4, 18)],
    &[hidden(0, 5), hidden(8, 25)],
];

/// Days that the hidden stems of a branch command together.
pub const COMMAND_DAYS: f64 = 30.0;

pub fn hidden_stems(set: HiddenSet, branch: Branch) -> &'static [HiddenStem] {
    let table = match set {
        HiddenSet::MonthlyCommand => &MONTHLY_COMMAND,
        HiddenSet::PersonnelUse => &PERSONNEL_USE,
    };
    table[branch.index()]
}

/// Place among `hidden_stems` of the stem that commands (사령) so many days after the month began.
pub fn commanding(set: HiddenSet, month: Branch, days: f64) -> usize {
    let stems = hidden_stems(set, month);
    let mut end = 0.0;
    stems
        .iter()
        .position(|hidden| {
            end += f64::from(hidden.days);
            days < end
        })
        .unwrap_or(stems.len() - 1)
}

pub const fn main_stem(branch: Branch) -> Stem {
    const MAIN: [i64; 12] = [9, 5, 0, 1, 4, 2, 3, 5, 6, 7, 4, 8];
    Stem::new(MAIN[branch.index()])
}

/// Index of the ten god (friend … direct resource) that `other` is to `day`: twice the steps on the generating circle,
/// plus one where the polarities make the second of the pair.
pub const fn ten_god(day: Stem, other: Stem) -> usize {
    let steps = (other.index() / 2 + 5 - day.index() / 2) % 5;
    steps * 2 + (day.index() + other.index()) % 2
}

/// The branch's ten god goes by its main hidden stem (체용).
pub const fn branch_ten_god(day: Stem, branch: Branch) -> usize {
    ten_god(day, main_stem(branch))
}

/// Index of the twelve stages (birth … nurture) of a stem on a branch.
pub fn stage(school: Stages, stem: Stem, branch: Branch) -> usize {
    const BIRTH: [usize; 10] = [11, 6, 2, 9, 2, 9, 5, 0, 8, 3];
    let like = match (school, stem.index()) {
        (Stages::SameAsYang, index) => index - index % 2,
        (Stages::EarthWithWater, index @ (4 | 5)) => index + 4,
        (_, index) => index,
    };
    if like.is_multiple_of(2) {
        (branch.index() + 12 - BIRTH[like]) % 12
    } else {
        (BIRTH[like] + 12 - branch.index()) % 12
    }
}

/// Twelve branch stars, counted from 겁살 of the base branch's triad.
pub fn branch_star(base: Branch, branch: Branch) -> usize {
    const ROBBERY: [usize; 4] = [5, 2, 11, 8];
    (branch.index() + 12 - ROBBERY[base.triad()]) % 12
}

/// The two branches that the ten-day week of a pillar does not reach (공망).
pub fn void_branches(pillar: Pillar) -> [Branch; 2] {
    let after_week = pillar.index() / 10 * 10 + 10;
    [Branch::new(after_week as i64), Branch::new(after_week as i64 + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_stems_command_thirty_days_and_end_with_the_main_stem() {
        for set in [HiddenSet::MonthlyCommand, HiddenSet::PersonnelUse] {
            for index in 0..12 {
                let branch = Branch::new(index);
                let stems = hidden_stems(set, branch);
                assert_eq!(stems.iter().map(|hidden| u32::from(hidden.days)).sum::<u32>(), 30);
                assert_eq!(stems.last().map(|hidden| hidden.stem), Some(main_stem(branch)));
                assert_eq!(main_stem(branch).element(), branch.element());
            }
        }
    }

    #[test]
    fn command_passes_on_after_its_days_and_stays_with_the_main_stem() {
        let tiger = Branch::new(2);
        let at = |days| commanding(HiddenSet::MonthlyCommand, tiger, days);
        assert_eq!([at(0.0), at(6.99), at(7.0), at(14.0), at(31.9)], [0, 0, 1, 2, 2]);
        assert_eq!(commanding(HiddenSet::PersonnelUse, Branch::new(0), 29.0), 0);
    }

    #[test]
    fn ten_gods_of_yang_wood_in_stem_order() {
        let gods: Vec<usize> = (0..10).map(|other| ten_god(Stem::new(0), Stem::new(other))).collect();
        assert_eq!(gods, (0..10).collect::<Vec<_>>());
    }

    #[test]
    fn every_stem_meets_every_ten_god_and_stage_once() {
        for day in (0..10).map(Stem::new) {
            let mut gods: Vec<usize> = (0..10).map(|other| ten_god(day, Stem::new(other))).collect();
            gods.sort_unstable();
            assert_eq!(gods, (0..10).collect::<Vec<_>>());
            for school in [Stages::YinBackward, Stages::SameAsYang, Stages::EarthWithWater] {
                let mut stages: Vec<usize> = (0..12).map(|branch| stage(school, day, Branch::new(branch))).collect();
                stages.sort_unstable();
                assert_eq!(stages, (0..12).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn stages_by_school() {
        let on = |school, stem, branch| stage(school, Stem::new(stem), Branch::new(branch));
        // 乙 is born on 午, or, as 甲, on 亥; 戊 is born on 寅, or, with water, on 申; 己 on 酉 or 卯.
        assert_eq!([on(Stages::YinBackward, 1, 6), on(Stages::SameAsYang, 1, 11)], [0, 0]);
        assert_eq!(
            [on(Stages::YinBackward, 4, 2), on(Stages::EarthWithWater, 4, 8)],
            [0, 0]
        );
        assert_eq!(
            [on(Stages::YinBackward, 5, 9), on(Stages::EarthWithWater, 5, 3)],
            [0, 0]
        );
    }

    #[test]
    fn the_void_of_each_week() {
        let void = |pillar| void_branches(Pillar::new(pillar)).map(Branch::index);
        assert_eq!(void(0), [10, 11]);
        assert_eq!(void(25), [6, 7]);
        assert_eq!(void(59), [0, 1]);
    }
}
