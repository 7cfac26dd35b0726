//! Writes the core's tables: `cargo run --release -p heal7-theory --bin generate-tables [zoneinfo-directory]`.
//! The directory must be a tzdata build that keeps the rules before 1970 apart (backzone), as Debian's is.
//! The lunar months are made from the almanac that is built in: after a change of the theory run it twice.

use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS};
use heal7_theory::{lunar_months, tables, zones};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let zoneinfo = std::env::args().nth(1).unwrap_or_else(|| "/usr/share/zoneinfo".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tables");
    let write = |name: &str, bytes: Vec<u8>| std::fs::write(folder.join(name), bytes);
    write("solar-terms.bin", tables::encode(&SOLAR_TERMS, tables::solar_term))?;
    write("new-moons.bin", tables::encode(&NEW_MOONS, tables::new_moon))?;
    write("korean-months.bin", lunar_months::encode(&lunar_months::KOREAN))?;
    write("chinese-months.bin", lunar_months::encode(&lunar_months::CHINESE))?;
    write(
        "time-zones.bin",
        zones::encode(&zones::read_directory(Path::new(&zoneinfo))),
    )
}
