//! Choosing days (택일): every day of a range with what speaks for and against it, for a purpose and a person.

use crate::birth::{BirthError, civil_day};
use crate::chart::Chart;
use crate::encode::Writer;
use crate::list::List;
use crate::lunar::{self, KOREAN};
use crate::pillars::{SolarMonth, day_pillar};
use crate::relations::{RelationKind, between};
use crate::sexagenary::{Branch, Pillar};
use crate::stars::{heavenly_nobles, is_virtue};
use std::ops::Range;

/// In the order of the client's list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    Moving,
    Wedding,
    Opening,
    Contract,
    Travel,
    Surgery,
}

impl Purpose {
    pub fn from_index(index: usize) -> Self {
        [
            Self::Moving,
            Self::Wedding,
            Self::Opening,
            Self::Contract,
            Self::Travel,
            Self::Surgery,
        ]
        .get(index)
        .copied()
        .unwrap_or(Self::Moving)
    }

    /// Day officers (건제십이신, from 建) that suit it.
    fn officers(self) -> &'static [usize] {
        match self {
            Self::Moving => &[8, 10],
            Self::Wedding => &[4, 5, 8],
            Self::Opening => &[2, 8, 10],
            Self::Contract => &[4, 5, 8],
            Self::Travel => &[0, 8, 10],
            Self::Surgery => &[1, 6],
        }
    }
}

/// Why a day is weighed as it is, in the order of the client's list. The first four exclude it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Ground {
    /// The day branch clashes with the person's day branch.
    #[default]
    ClashesDay,
    /// It clashes with the person's year branch.
    ClashesYear,
    /// It clashes with the month (월파, 破 of the twelve day officers); not counted for surgery, which 破 suits.
    ClashesMonth,
    /// It is void to the person's day pillar (공망).
    Void,
    /// 손 없는 날: lunar days ending in 9 or 0.
    NoHindrance,
    /// 황도일: the day's god is one of the six of the yellow path.
    YellowPath,
    /// 흑도일.
    BlackPath,
    /// The day officer suits the purpose.
    Officer,
    /// The day branch combines with the person's day branch.
    CombinesDay,
    /// The day is the person's heavenly noble.
    Noble,
    /// The day carries the heavenly or monthly virtue of its month.
    Virtue,
    /// The pillar adds strength to the chart, or asks strength of it.
    Support,
    /// The day stem clashes with the person's day stem.
    StemClash,
}

const EXCLUDING: usize = 4;

#[derive(Clone, Copy, Debug, Default)]
pub struct Reason {
    pub ground: Ground,
    pub points: i8,
}

#[derive(Clone, Copy, Debug)]
pub struct SelectedDay {
    pub day: i32,
    pub pillar: Pillar,
    /// Index of the twelve day officers from 建.
    pub officer: usize,
    pub excluded: bool,
    pub score: i32,
    pub reasons: List<Reason, 13>,
}

/// Days in their order; the civil days of the zone of birth. Days outside the tables are left out.
pub fn select(chart: &Chart, purpose: Purpose, days: Range<i32>) -> Vec<SelectedDay> {
    days.filter_map(|day| weigh(chart, purpose, day)).collect()
}

fn weigh(chart: &Chart, purpose: Purpose, day: i32) -> Option<SelectedDay> {
    let [Some(year), _, Some(own), _] = chart.pillars else {
        return None;
    };
    let pillar = day_pillar(day);
    let branch = pillar.branch();
    let month = month_of(chart, day)?.month_pillar().branch();
    let officer = (branch.index() + 12 - month.index()) % 12;
    let lunar_day = lunar::from_day(KOREAN, day)?.day;
    let clashes = |other: Branch| branch.index().abs_diff(other.index()) == 6;
    let combines = between(&[Some(own), Some(pillar)], 1, 2, &chart.schools)
        .iter()
        .any(|relation| {
            matches!(
                relation.kind,
                RelationKind::SixCombination | RelationKind::HalfCombination
            )
        });
    let yellow = is_yellow(month, branch);
    let support = i32::from(chart.support_of(pillar)) / 10;
    let reasons = [
        (Ground::ClashesDay, clashes(own.branch()), -30),
        (Ground::ClashesYear, clashes(year.branch()), -20),
        (Ground::ClashesMonth, clashes(month) && purpose != Purpose::Surgery, -20),
        (Ground::Void, chart.void[0].contains(&branch), -15),
        (
            Ground::NoHindrance,
            purpose == Purpose::Moving && matches!(lunar_day % 10, 9 | 0),
            15,
        ),
        (Ground::YellowPath, yellow, 8),
        (Ground::BlackPath, !yellow, -4),
        (Ground::Officer, purpose.officers().contains(&officer), 10),
        (Ground::CombinesDay, combines, 8),
        (Ground::Noble, heavenly_nobles(chart.day_stem)(branch), 8),
        (Ground::Virtue, is_virtue(month, pillar), 6),
        (Ground::Support, support != 0, support),
        (
            Ground::StemClash,
            chart.day_stem.index().abs_diff(pillar.stem().index()) == 6,
            -6,
        ),
    ];
    let reasons: List<Reason, 13> = reasons
        .into_iter()
        .filter(|(_, holds, _)| *holds)
        .map(|(ground, _, points)| Reason {
            ground,
            points: points as i8,
        })
        .collect();
    Some(SelectedDay {
        day,
        pillar,
        officer,
        excluded: reasons.iter().any(|reason| (reason.ground as usize) < EXCLUDING),
        score: reasons.iter().map(|reason| i32::from(reason.points)).sum(),
        reasons,
    })
}

/// The month that holds the noon of a civil day; a term later in the day begins the next.
fn month_of(chart: &Chart, day: i32) -> Option<SolarMonth> {
    let noon = i64::from(day) * 86_400_000 + 43_200_000;
    let zone = &chart.birth.zone;
    let utc = noon - zone.at(noon / 1_000).offset * 1_000;
    let month = SolarMonth::at(utc)?;
    // The day of a term belongs to the month that the term begins.
    let next = month.next();
    let begins_today = next.start().is_some_and(|start| civil_day(zone, start) == day);
    Some(if begins_today { next } else { month })
}

/// 청룡 명당 금궤 천덕 옥당 사명 of the twelve gods, counted from where 청룡 stands in the month.
fn is_yellow(month: Branch, day: Branch) -> bool {
    let dragon = (month.index() + 10) % 6 * 2;
    matches!((day.index() + 12 - dragon) % 12, 0 | 1 | 4 | 5 | 7 | 10)
}

/// Read by `engine/select-days.ts` in the same order; points and scores are shifted, to be unsigned.
pub fn encode(writer: &mut Writer, result: &Result<Vec<SelectedDay>, BirthError>) {
    match result {
        Err(error) => {
            writer.flag(false);
            writer.byte(*error as usize);
        }
        Ok(days) => {
            writer.flag(true);
            writer.integer(days.len() as i32);
            for day in days {
                writer.date(day.day);
                writer.pillar(Some(day.pillar));
                writer.byte(day.officer);
                writer.flag(day.excluded);
                writer.integer(day.score);
                writer.byte(day.reasons.len());
                for reason in day.reasons.iter() {
                    writer.byte(reason.ground as usize);
                    writer.byte((i32::from(reason.points) + 100) as usize);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::birth::{Birth, BirthDate, Moment};
    use crate::calendar::Date;
    use crate::chart::chart_of;
    use crate::clock::{Clock, DayBoundary};
    use crate::schools::Schools;
    use crate::zones::Zone;

    fn example() -> Chart {
        let birth = Birth {
            moment: Moment::Local {
                date: BirthDate::Solar {
                    year: 1992,
                    month: 3,
                    day: 14,
                },
                second: Some(26_400),
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
    fn a_month_of_days_for_moving() {
        let from = Date {
            year: 2027,
            month: 3,
            day: 1,
        }
        .day_number();
        let days = select(&example(), Purpose::Moving, from..from + 31);
        assert_eq!(days.len(), 31);
        for day in &days {
            let has = |ground| day.reasons.iter().any(|reason| reason.ground == ground);
            let branch = day.pillar.branch().index();
            // Her day is 己丑, her year 壬申, her void 午未.
            assert_eq!(has(Ground::ClashesDay), branch == 7);
            assert_eq!(has(Ground::ClashesYear), branch == 2);
            assert_eq!(has(Ground::Void), matches!(branch, 6 | 7));
            let lunar = lunar::from_day(KOREAN, day.day).expect("in range");
            assert_eq!(
                has(Ground::NoHindrance),
                matches!(lunar.day, 9 | 10 | 19 | 20 | 29 | 30)
            );
            assert_eq!(
                day.excluded,
                day.reasons.iter().any(|reason| (reason.ground as usize) < EXCLUDING)
            );
            assert_ne!(has(Ground::YellowPath), has(Ground::BlackPath));
        }
    }

    #[test]
    fn a_break_day_is_for_surgery_and_nothing_else() {
        let from = Date {
            year: 2027,
            month: 1,
            day: 1,
        }
        .day_number();
        let of = |purpose| select(&example(), purpose, from..from + 365);
        let broken = |day: &&SelectedDay| day.officer == 6;
        let counts = |days: &[SelectedDay], ground| {
            let has = |day: &&SelectedDay| day.reasons.iter().any(|reason| reason.ground == ground);
            days.iter().filter(broken).filter(has).count()
        };
        let (moving, surgery) = (of(Purpose::Moving), of(Purpose::Surgery));
        let days = moving.iter().filter(broken).count();
        assert!(days > 25);
        assert_eq!(counts(&moving, Ground::ClashesMonth), days);
        assert_eq!(counts(&surgery, Ground::ClashesMonth), 0);
        assert_eq!(counts(&surgery, Ground::Officer), days);
    }

    #[test]
    fn officers_of_known_days() {
        // The month of 寅 begins on 2027-02-04; the officer of a day whose branch is the month's is 建.
        let from = Date {
            year: 2027,
            month: 2,
            day: 5,
        }
        .day_number();
        for day in select(&example(), Purpose::Moving, from..from + 25) {
            assert_eq!(day.officer, (day.pillar.branch().index() + 10) % 12);
        }
    }

    #[test]
    fn the_azure_dragon_starts_where_the_almanacs_say() {
        // 寅申月 子, 卯酉月 寅, 辰戌月 辰, 巳亥月 午, 子午月 申, 丑未月 戌.
        for (month, dragon) in [
            (2, 0),
            (8, 0),
            (3, 2),
            (9, 2),
            (4, 4),
            (10, 4),
            (5, 6),
            (11, 6),
            (0, 8),
            (6, 8),
            (1, 10),
            (7, 10),
        ] {
            let month = Branch::new(month);
            let golden = [0, 1, 4, 5, 7, 10].map(|step: i64| Branch::new(dragon + step));
            for day in (0..12).map(Branch::new) {
                assert_eq!(is_yellow(month, day), golden.contains(&day));
            }
        }
    }
}
