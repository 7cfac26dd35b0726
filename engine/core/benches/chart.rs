//! Nanoseconds of the steps of a chart: `cargo bench -p heal7-core`. Best of nine rounds over 20,000 random births 1900-2099.

use heal7_core::birth::{Birth, Moment, Sex, resolve};
use heal7_core::chart::chart_of;
use heal7_core::clock::{Clock, DayBoundary};
use heal7_core::encode::{Writer, encode};
use heal7_core::parts::{Part, Parts};
use heal7_core::schools::Schools;
use heal7_core::times::times;
use heal7_core::zones::Zone;
use std::hint::black_box;
use std::time::Instant;

const BIRTHS: usize = 20_000;
const ROUNDS: usize = 9;
const NOW: i64 = 1_795_500_000_000;

fn births() -> Vec<Birth> {
    let zone = Zone::find("Asia/Seoul").expect("known");
    let mut state = 20_261_124_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..BIRTHS)
        .map(|_| Birth {
            moment: Moment::Instant(-2_208_988_800_000 + (random() % 6_311_000_000_000) as i64),
            zone,
            longitude: Some(126.978),
            clock: Clock::MeanSolar,
            boundary: DayBoundary::Zi,
            fold: None,
            sex: Some(if random() % 2 == 0 { Sex::Female } else { Sex::Male }),
        })
        .collect()
}

fn measure(name: &str, births: &[Birth], mut run: impl FnMut(&Birth)) {
    let best = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            births.iter().for_each(&mut run);
            start.elapsed().as_nanos() as f64 / births.len() as f64
        })
        .fold(f64::INFINITY, f64::min);
    println!("{name:40} {best:8.0} ns");
}

fn main() {
    let births = births();
    let schools = Schools::default();
    let mut bytes = vec![0; 8_192];
    measure("birth to instant and clocks", &births, |birth| {
        black_box(resolve(birth)).ok();
    });
    measure("pillars", &births, |birth| {
        black_box(chart_of(birth, &schools)).ok();
    });
    measure("whole chart", &births, |birth| {
        if let Ok(chart) = black_box(chart_of(birth, &schools)) {
            black_box((
                chart.lunar(),
                chart.month_days(),
                chart.commanding(),
                chart.void_places(),
            ));
            black_box((chart.counts(), chart.weights(), chart.strength(), chart.useful()));
            black_box((
                chart.structure(),
                chart.stars(),
                chart.relations(),
                chart.luck(),
                chart.warnings(),
            ));
        }
    });
    measure("whole chart, encoded", &births, |birth| {
        let mut writer = Writer::new(&mut bytes);
        encode(&mut writer, &chart_of(birth, &schools), Parts::WHOLE, |_| None);
        black_box(writer.length);
    });
    let few = [Part::Pillars, Part::VoidBranches, Part::Decades];
    let few = Parts::from_bits(few.iter().map(|part| 1 << *part as u32).sum());
    measure("pillars, void and decades, encoded", &births, |birth| {
        let mut writer = Writer::new(&mut bytes);
        encode(&mut writer, &chart_of(birth, &schools), few, |_| None);
        black_box(writer.length);
    });
    measure("whole chart with its times, encoded", &births, |birth| {
        let mut writer = Writer::new(&mut bytes);
        encode(&mut writer, &chart_of(birth, &schools), Parts::WHOLE, |chart| {
            Some(times(&chart.birth, NOW))
        });
        black_box(writer.length);
    });
    let resolved: Vec<_> = births.iter().filter_map(|birth| resolve(birth).ok()).collect();
    let mut index = 0;
    measure("times alone", &births, |_| {
        index = (index + 1) % resolved.len();
        black_box(times(&resolved[index], NOW));
    });
}
