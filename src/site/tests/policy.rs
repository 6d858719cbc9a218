//! What a server says of the pages.

use site::policy_header;

#[test]
fn a_server_says_who_may_hold_the_pages() {
    let ends = |embedders: Option<&[&str]>| {
        let embedders: Option<Vec<String>> =
            embedders.map(|all| all.iter().map(|each| (*each).to_owned()).collect());
        policy_header("a{}", &[], embedders.as_deref()).rsplit("; ").next().unwrap().to_owned()
    };
    assert_eq!(ends(None), "frame-ancestors *");
    assert_eq!(ends(Some(&[])), "frame-ancestors 'self'", "nobody else");
    assert_eq!(
        ends(Some(&["https://www.example.org", "https://*.example.net"])),
        "frame-ancestors 'self' https://www.example.org https://*.example.net"
    );
}
