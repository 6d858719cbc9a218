use eco_atlas::{data::read, geometry::Layout};
fn main() {
    #[cfg(not(target_family = "wasm"))]
    {
        let files = read::Files::from_folder(std::path::Path::new("public/data/beijing-2020")).unwrap();
        match read::read(&files) {
            Err(f) => {
                for f in f {
                    println!("{f}")
                }
            }
            Ok(atlas) => {
                let l = Layout::of(&atlas);
                println!(
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {} {}' width='1000'>",
                    l.frame.width, l.frame.height
                );
                for s in &l.shapes {
                    println!(
                        "<path d='{}' fill='#cde' stroke='#333' fill-rule='evenodd'/>",
                        s.path
                    )
                }
                for a in &l.anchors {
                    println!("<circle cx='{}' cy='{}' r='6'/>", a.x, a.y)
                }
                if let Some(f) = l.inset {
                    println!(
                        "<rect x='{}' y='{}' width='{}' height='{}' fill='none' stroke='red'/>",
                        f.x, f.y, f.width, f.height
                    )
                }
                println!("</svg>");
                eprintln!(
                    "{:?} {} points {} bytes",
                    l.frame,
                    l.shapes
                        .iter()
                        .flat_map(|s| &s.rings)
                        .map(|r| r.len())
                        .sum::<usize>(),
                    l.shapes.iter().map(|s| s.path.len()).sum::<usize>()
                );
            }
        }
    }
}
