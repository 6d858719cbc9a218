//! How a struct of texts is written: its fields are listed once, for the compiler and for the test that no text is empty
//! or left in another language.

/// Defines a struct of texts and, but for the browser, the list of those that are plain.
macro_rules! texts {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+
        }
    ) => {
        $(#[$meta])*
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        #[cfg(not(target_family = "wasm"))]
        impl $name {
            /// The texts that are neither made of values nor lists, each with the name of its field.
            pub fn plain_texts(&self) -> Vec<(&'static str, &'static str)> {
                let fields: Vec<(&'static str, &dyn std::any::Any)> =
                    vec![$((stringify!($field), &self.$field)),+];
                let plain = |(name, field): (_, &dyn std::any::Any)| {
                    field.downcast_ref::<&'static str>().map(|text| (name, *text))
                };
                fields.into_iter().filter_map(plain).collect()
            }
        }
    };
}
