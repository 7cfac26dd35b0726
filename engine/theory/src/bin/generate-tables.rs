//! Writes the core's tables: `cargo run --release -p heal7-theory --bin generate-tables [zoneinfo-directory]`.
//! The directory must be a tzdata build that keeps the rules before 1970 apart (backzone), as Debian's is.

use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS};
use heal7_theory::{tables, zones};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let zoneinfo = std::env::args().nth(1).unwrap_or_else(|| "/usr/share/zoneinfo".into());
    let tables_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tables");
    std::fs::write(
        tables_folder.join("solar-terms.bin"),
        tables::encode(&SOLAR_TERMS, tables::solar_term),
    )?;
    std::fs::write(
        tables_folder.join("new-moons.bin"),
        tables::encode(&NEW_MOONS, tables::new_moon),
    )?;
    std::fs::write(
        tables_folder.join("time-zones.bin"),
        zones::encode(&zones::read_directory(Path::new(&zoneinfo))),
    )
}
