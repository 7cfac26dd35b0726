//! Birth moment to saju chart.
//!
//! No I/O, no clock, no panic: time is passed in, tables are built in, and what cannot be answered is an error value.

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
