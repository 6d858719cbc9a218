//! Laws of packages as the desk writes them.

use atlas::data::read::check;
use desk::{tidy, unzipped, zipped};
use fixtures::made::{any_dialect, any_made, files};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_package_that_we_write_reads_back_the_same_with_nothing_to_repair(made in any_made(), dialect in any_dialect()) {
        let given = files(&made, dialect);
        let (read, report) = check(&given);
        let read = read.expect("a package without faults");
        let written = tidy(&given, &read, &report).unwrap();
        let (again, report) = check(&written);
        prop_assert_eq!(report.repairs, vec![]);
        prop_assert_eq!(again.as_ref(), Some(&read));
        prop_assert_eq!(unzipped(&zipped(&written, "made").unwrap()), Some(written));
    }
}
