//! The lists in scripts are those of the program.

use expect_test::expect_file;

/// Without the pseudo language, which no script that is served knows.
#[cfg(not(feature = "pseudo-language"))]
#[test]
fn the_element_knows_the_languages_of_the_program() {
    const MARKS: [&str; 2] = ["  // languages: begin\n", "  // languages: end\n"];
    let path = fixtures::project("public/embed/embed.js");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(MARKS[0]).unwrap();
    let (_, after) = rest.split_once(MARKS[1]).unwrap();
    let [begin, end] = MARKS;
    let expected = [before, begin, &site::script_languages(), end, after].concat();
    expect_file![path].assert_eq(&expected);
}
