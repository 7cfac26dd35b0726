//! What schools read differently. Every field's first variant is the default; the order of variants is the client's.

/// How the age under which the first luck cycle is shown comes from the days to the term.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LuckAge {
    /// A third of the days, rounded, at least 1.
    #[default]
    Round,
    /// Whole calendar days: a remainder of 2 counts up, of 1 not; at least 1.
    WholeDays,
    /// A third of the days, cut, at least 1.
    Floor,
    /// Completed years of the exact start.
    Exact,
}

/// What the distance to the term is measured in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LuckMeasure {
    /// Three days make one year.
    #[default]
    Days,
    /// Three degrees of solar longitude make one year.
    SolarLongitude,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum HiddenSet {
    /// 월률분야.
    #[default]
    MonthlyCommand,
    /// 인원용사.
    PersonnelUse,
}

/// The branch from whose triad the twelve branch stars, 도화, 역마 and 화개 are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum StarBase {
    #[default]
    Year,
    Day,
    /// Either; the twelve branch stars go by the year.
    Both,
}

/// Who has a 양인.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum BladeStems {
    #[default]
    Yang,
    /// Yin stems too: 乙辰 丁己未 辛戌 癸丑.
    YinAfter,
    /// Yin stems too: 乙寅 丁己巳 辛申 癸亥.
    YinBefore,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CommanderPillars {
    /// 庚辰 庚戌 壬辰 戊戌.
    #[default]
    Four,
    /// 壬戌 and 戊辰 too.
    Six,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum RedCharm {
    #[default]
    Common,
    /// 乙午 丁寅 辛戌 癸子 in place of 乙申 丁未 辛酉 癸申.
    Variant,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Needle {
    /// 甲辛 申卯午.
    #[default]
    Narrow,
    /// 未 and 戌 too.
    Wide,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum HalfCombination {
    /// 반합 needs the centre of the triad (왕지).
    #[default]
    WithCentre,
    AnyTwo,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Stages {
    /// Yin stems backward, earth with fire (火土同宮).
    #[default]
    YinBackward,
    /// Yin stems as the yang stem of their element (동생동사).
    SameAsYang,
    /// Yin stems backward, earth with water (水土同宮).
    EarthWithWater,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum VoidBase {
    #[default]
    Day,
    DayAndYear,
}

/// What 午未 combine into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum HorseGoat {
    #[default]
    Fire,
    Earth,
    Nothing,
}

/// What 子丑 combine into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum RatOx {
    #[default]
    Earth,
    Water,
}

/// When the year pillar changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum YearStart {
    /// 입춘, the sun at 315°.
    #[default]
    Ipchun,
    /// 동지, the sun at 270°.
    Dongji,
    /// The first day of the lunar year (띠, 토정비결).
    LunarNewYear,
}

/// Points of month branch, day branch, hour branch, hour stem, year branch, month stem, year stem.
pub type StrengthWeights = [f64; 7];
pub const STRENGTH_WEIGHTS: StrengthWeights = [30.0, 20.0, 15.0, 10.0, 10.0, 10.0, 5.0];

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Schools {
    pub luck_age: LuckAge,
    pub luck_measure: LuckMeasure,
    pub hidden: HiddenSet,
    pub star_base: StarBase,
    pub blade: BladeStems,
    pub commander: CommanderPillars,
    pub red_charm: RedCharm,
    pub needle: Needle,
    pub half_combination: HalfCombination,
    pub stages: Stages,
    pub void_base: VoidBase,
    pub horse_goat: HorseGoat,
    pub rat_ox: RatOx,
    pub year_start: YearStart,
    pub strength_weights: StrengthWeights,
}

impl Default for Schools {
    fn default() -> Self {
        Self {
            luck_age: LuckAge::default(),
            luck_measure: LuckMeasure::default(),
            hidden: HiddenSet::default(),
            star_base: StarBase::default(),
            blade: BladeStems::default(),
            commander: CommanderPillars::default(),
            red_charm: RedCharm::default(),
            needle: Needle::default(),
            half_combination: HalfCombination::default(),
            stages: Stages::default(),
            void_base: VoidBase::default(),
            horse_goat: HorseGoat::default(),
            rat_ox: RatOx::default(),
            year_start: YearStart::default(),
            strength_weights: STRENGTH_WEIGHTS,
        }
    }
}

macro_rules! from_index {
    ($($kind:ident: $($variant:ident),+;)+) => { $(
        impl $kind {
            /// By position in the client's list; the default for a position that is not there.
            pub fn from_index(index: usize) -> Self {
                [$(Self::$variant),+].get(index).copied().unwrap_or_default()
            }
        }
    )+ };
}

from_index! {
    LuckAge: Round, WholeDays, Floor, Exact;
    LuckMeasure: Days, SolarLongitude;
    HiddenSet: MonthlyCommand, PersonnelUse;
    StarBase: Year, Day, Both;
    BladeStems: Yang, YinAfter, YinBefore;
    CommanderPillars: Four, Six;
    RedCharm: Common, Variant;
    Needle: Narrow, Wide;
    HalfCombination: WithCentre, AnyTwo;
    Stages: YinBackward, SameAsYang, EarthWithWater;
    VoidBase: Day, DayAndYear;
    HorseGoat: Fire, Earth, Nothing;
    RatOx: Earth, Water;
    YearStart: Ipchun, Dongji, LunarNewYear;
}
