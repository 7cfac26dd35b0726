//! A chart and its bytes are made without asking for memory. Here and not in the core, which forbids the unsafe code that
//! counting takes.

use heal7_core::birth::{Birth, Moment, Sex};
use heal7_core::chart::chart_of;
use heal7_core::clock::{Clock, DayBoundary};
use heal7_core::encode::{Writer, encode};
use heal7_core::parts::Parts;
use heal7_core::schools::Schools;
use heal7_core::times::times;
use heal7_core::zones::Zone;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;
thread_local! {
    /// Of this thread alone: on a busy machine the one that watches over the test asks for memory meanwhile.
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// Safe: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_chart_and_its_bytes_take_no_memory_but_the_callers() {
    let zone = Zone::find("Asia/Seoul").expect("known");
    let mut bytes = vec![0; 8_192];
    let (mut longest, mut longest_alone) = (0, 0);
    let before = ALLOCATIONS.get();
    for day in (-130_000..83_000_i64).step_by(97) {
        let birth = Birth {
            moment: Moment::Instant(day * 86_400_000 + day * 7_919),
            zone,
            longitude: Some(126.978),
            clock: Clock::ApparentSolar,
            boundary: DayBoundary::Zi,
            fold: None,
            sex: Some(Sex::Female),
        };
        let mut writer = Writer::new(&mut bytes);
        let chart = chart_of(&birth, &Schools::default());
        assert!(chart.is_ok());
        encode(&mut writer, &chart, Parts::WHOLE, |chart| {
            Some(times(&chart.birth, 1_795_500_000_000))
        });
        longest = longest.max(writer.length);
        let mut writer = Writer::new(&mut bytes);
        encode(&mut writer, &chart, Parts::WHOLE, |_| None);
        longest_alone = longest_alone.max(writer.length);
    }
    assert_eq!(ALLOCATIONS.get() - before, 0);
    // The rooms that `chart-of.ts` and `charts` in the binding start with.
    assert!((1_000..8_192).contains(&longest), "{longest} bytes");
    assert!((500..2_048).contains(&longest_alone), "{longest_alone} bytes");
}
