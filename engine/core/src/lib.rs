//! Birth moment to saju chart.
//!
//! No I/O, no clock, no panic: time is passed in, tables are built in, and what cannot be answered is an error value. A chart
//! allocates nothing; only the lists of candidates and of chosen days are asked of the heap.
//!
//! ```
//! use heal7_core::birth::{Birth, BirthDate, Moment, Sex};
//! use heal7_core::chart::chart_of;
//! use heal7_core::clock::{Clock, DayBoundary};
//! use heal7_core::schools::Schools;
//! use heal7_core::zones::Zone;
//!
//! let birth = Birth {
//!     moment: Moment::Local {
//!         date: BirthDate::Solar { year: 1992, month: 3, day: 14 },
//!         second: Some(7 * 3_600 + 20 * 60),
//!     },
//!     zone: Zone::find("Asia/Seoul").expect("a known zone"),
//!     longitude: None,
//!     clock: Clock::MeanSolar,
//!     boundary: DayBoundary::Zi,
//!     fold: None,
//!     sex: Some(Sex::Female),
//! };
//! let chart = chart_of(&birth, &Schools::default()).expect("a possible birth");
//! // 壬申 癸卯 己丑 丁卯, counted from 甲子.
//! let indices = chart.pillars.map(|pillar| pillar.map(|pillar| pillar.index()));
//! assert_eq!(indices, [Some(8), Some(39), Some(25), Some(3)]);
//! ```

pub mod almanac;
pub mod birth;
pub mod calendar;
pub mod candidates;
pub mod chart;
pub mod clock;
pub mod compatibility;
pub mod delta_t;
pub mod elements;
pub mod encode;
pub mod letters;
pub mod list;
pub mod luck;
pub mod lunar;
pub mod parts;
pub mod pillars;
pub mod relations;
pub mod request;
pub mod schools;
pub mod selection;
pub mod sexagenary;
pub mod stars;
pub mod strength;
pub mod structure;
pub mod times;
pub mod useful;
pub mod warnings;
pub mod zones;
