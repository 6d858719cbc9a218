//! 检查数据包时的提示。

use crate::data::fault::{Expected, Home, LARGEST_FILE, Problem, Projection};
use crate::data::report::{Doubt, Repair, Severity};
use crate::data::{FileLocation, Language};
use crate::words::{CheckTexts, FindingText};

/// 检查数据包时的提示。
pub static CHECKS: CheckTexts = CheckTexts {
    colon: "：",
    location,
    problem,
    both: |said| match said.expected.as_str() {
        "" => said.found.clone(),
        expected => format!("{}；应为{expected}", said.found),
    },
    repair,
    doubt,
    severity: |severity| match severity {
        Severity::Fault => "错误",
        Severity::Warning => "存疑",
        Severity::Repair => "读作",
    },
    summary: |faults, doubts, repairs| format!("错误{faults}处，存疑{doubts}处，自动修正{repairs}处"),
    left_out: |count| format!("另有{count}处未列出"),
};

fn location(location: &FileLocation) -> String {
    match location {
        FileLocation::File => String::new(),
        FileLocation::Line(line) => format!(" 第{line}行"),
        FileLocation::Cell { line, column } => format!(" 第{line}行 {column}列"),
        FileLocation::Field(field) => format!(" {field}"),
        FileLocation::Feature(number, code) if code.is_empty() => format!(" 第{number}个要素"),
        FileLocation::Feature(number, code) => format!(" 第{number}个要素（{code}）"),
    }
}

fn problem(problem: &Problem) -> FindingText {
    let megabytes = |bytes: u64| bytes / (1024 * 1024);
    let (found, expected) = match problem {
        Problem::Missing => ("缺少该文件".to_owned(), "数据包必备文件".to_owned()),
        Problem::Empty => ("文件为空".to_owned(), "表头和数据行".to_owned()),
        Problem::TooLarge(bytes) => {
            (format!("文件大小为{}MB", megabytes(*bytes)), format!("不超过{}MB", megabytes(LARGEST_FILE)))
        }
        Problem::NotUtf8(offset) => (format!("第{offset}字节不是UTF-8编码"), "UTF-8编码的文本".to_owned()),
        Problem::BadJson(words) => (format!("JSON格式有误（{words}）"), String::new()),
        Problem::BadCsv(words) => (format!("表格无法读取（{words}）"), String::new()),
        Problem::CellCount(found, header) => {
            (format!("该行有{found}个单元格"), format!("与表头一致的{header}个"))
        }
        Problem::NoColumn(column) => (format!("表头缺少“{column}”列"), String::new()),
        Problem::StrangeColumn(column) => (format!("表头中的“{column}”列不在规定之内"), String::new()),
        Problem::ColumnTwice(column) => (format!("表头中“{column}”列重复"), "一列".to_owned()),
        Problem::NoValue => ("未填写".to_owned(), "必填内容".to_owned()),
        Problem::Unexpected(found, expected) => (format!("填写为“{found}”"), wanted(expected)),
        Problem::Negative(found) => (format!("填写为{found}"), "非负数".to_owned()),
        Problem::Absurd(found, most) => (format!("填写为{found}"), format!("不大于{most}的数")),
        Problem::Unknown(code, home) => (format!("填写为“{code}”"), format!("{}中的代码", known_from(home))),
        Problem::Twice(code, first) => {
            (format!("“{code}”重复，已见于{}", location(first).trim_start()), "只出现一次".to_owned())
        }
        Problem::NoRow(code) => (format!("缺少“{code}”的数据行"), "每项各有一行".to_owned()),
        Problem::TooManyAreas(count) => (format!("共有{count}个区域"), format!("不超过{}个", u16::MAX)),
        Problem::NoPolygon(code) => {
            (format!("“{code}”没有边界"), "每个区都有边界，只有功能区可以没有".to_owned())
        }
        Problem::NoFigures(code) => (format!("边界的代码为“{code}”"), "districts.csv中的代码".to_owned()),
        Problem::NoCode(properties) if properties.is_empty() => {
            ("要素没有id，也没有属性".to_owned(), "以代码作为id".to_owned())
        }
        Problem::NoCode(properties) => (
            format!("要素没有代码，现有属性：{}", properties.join("、")),
            "以代码作为id，或由atlas.boundaries.code指明属性".to_owned(),
        ),
        Problem::NoLimit(pollutant) => {
            (format!("“{pollutant}”缺少首个标准的年均限值"), "地图上的每种污染物都有限值".to_owned())
        }
        Problem::NotRising(bound, before) => (
            format!("{}排在{}之后", upper(bound), upper(before)),
            "由小到大排列，不设上限的一级在最后".to_owned(),
        ),
        Problem::LimitNotABound(pollutant, limit) => {
            (format!("“{pollutant}”没有以限值{limit}为上限的分级"), "以限值作为分级界线".to_owned())
        }
        Problem::LastClassClosed(pollutant) => {
            (format!("“{pollutant}”的最后一级设有上限"), "空单元格，以免遗漏数值".to_owned())
        }
        Problem::ClassCount(pollutant, count) => (format!("“{pollutant}”分为{count}级"), "2至6级".to_owned()),
        Problem::PollutantCount(0) => {
            ("没有datapackage.json中任何污染物的列".to_owned(), "至少一列".to_owned())
        }
        Problem::PollutantCount(count) => (format!("地图上有{count}种污染物"), "不超过26种".to_owned()),
        Problem::ZoneCount(count) => (format!("有{count}个功能区"), "不超过255个".to_owned()),
        Problem::NotInForce(year) => {
            (format!("首个标准的限值在数据年份{year}年未施行"), "当年有效的限值".to_owned())
        }
        Problem::RingShort(count) => (format!("边界环只有{count}个点"), "至少4个点".to_owned()),
        Problem::RingCrossing(lon, lat) => {
            (format!("边界环在[{lon}, {lat}]附近自相交"), "不自相交的环".to_owned())
        }
        Problem::TooComplex => ("边界过于复杂，无法检查".to_owned(), "简化后的边界".to_owned()),
        Problem::PositionShort => ("坐标不足两个数".to_owned(), "经度和纬度".to_owned()),
        Problem::OffGlobe(x, y) => {
            (format!("坐标[{x}, {y}]超出地球范围"), "以度为单位的经度和纬度".to_owned())
        }
        Problem::Swapped(x, y) => (format!("坐标[{x}, {y}]疑为纬度在前"), "经度在前".to_owned()),
        Problem::Projected(x, y, projection) => (
            format!("坐标[{x}, {y}]超出地球范围，疑为{}", projected(*projection)),
            "WGS 84经纬度，经度在-180至180之间".to_owned(),
        ),
        Problem::WhichObject(names) => {
            (format!("有多个对象：{}", names.join("、")), "由atlas.boundaries.object指明其一".to_owned())
        }
        Problem::NoArc(number) => (format!("没有编号为{number}的弧段"), "已有弧段的编号".to_owned()),
    };
    FindingText { found, expected }
}

fn upper(bound: &Option<String>) -> String {
    bound.as_ref().map_or("不设上限的一级".to_owned(), |bound| format!("界线{bound}"))
}

fn known_from(home: &Home) -> &str {
    match home {
        Home::Table(file) => file,
        Home::Sources => "datapackage.json来源",
        Home::Pollutants => "datapackage.json污染物",
        Home::Sections => "datapackage.json章节",
    }
}

fn wanted(expected: &Expected) -> String {
    let fixed = match expected {
        Expected::Words(words) => return words.join("、"),
        Expected::Languages => return format!("{}中至少一种", Language::CODES.join("、")),
        Expected::Yardstick => "至少一项标准，默认的排在最前",
        Expected::OtherThanCity => "其他id，该id专用于全市数值",
        Expected::WebAddress => "以https://开头的网址",
        Expected::Picture => "数据包中以.svg或.png结尾的普通文件名，例如logo.svg",
        Expected::Origin => "站点来源，例如https://www.example.org或https://*.example.org",
        Expected::Code => "由字母、数字和连字符组成的代码",
        Expected::Number => "数字，例如35或-9.5，最多三位小数",
        Expected::WholeNumber => "整数",
        Expected::Date => "日期，例如2016-01-01",
        Expected::Month => "年月，例如2021-05",
        Expected::Locus => "章节和位置，例如“air-status paragraph 1”",
        Expected::Polygons => "Polygon、MultiPolygon或由其组成的集合",
        Expected::Boundaries => "FeatureCollection",
    };
    fixed.to_owned()
}

fn projected(projection: Projection) -> String {
    match projection {
        Projection::WebMercator => "Web墨卡托投影（米）".to_owned(),
        Projection::Transverse => "UTM或高斯—克吕格投影（米）".to_owned(),
        Projection::GaussKruger(zone) => format!("高斯—克吕格投影第{zone}带（米）"),
        Projection::EastOnly => "0至360度的东经".to_owned(),
    }
}

fn repair(repair: &Repair) -> String {
    match repair {
        Repair::Encoding(name) => format!("{name}编码，而非UTF-8"),
        Repair::Delimiter('\t') => "以制表符分隔的单元格".to_owned(),
        Repair::Delimiter(sign) => format!("以“{sign}”分隔的单元格"),
        Repair::Number(found, number) => format!("{number}，原写作“{found}”"),
        Repair::NoData(word) => format!("无数据，原写作“{word}”"),
        Repair::LeadingZeros(found, whole) => format!("代码“{whole}”，原写作“{found}”"),
        Repair::Unseen => "去除不可见字符后的文字".to_owned(),
        Repair::RingsClosed(count) => format!("闭合的环，原有{count}个首尾不接"),
        Repair::PositionsTwice(count) => format!("不重复的点，原有{count}个连续重复"),
        Repair::RingsTurned(count) => format!("方向正确的环，原有{count}个方向相反"),
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::Jump(before, now) => format!("上年为{before}，今年为{now}，请核对"),
        Doubt::AsBefore(pollutant) => format!("各区{pollutant}数值与上年完全相同，请核对"),
        Doubt::LargeChange(percent) => format!("变化达{percent}%，请核对"),
        Doubt::AllEqual(pollutant) => format!("各区{pollutant}数值完全相同"),
        Doubt::NoValues(pollutant) => format!("各区均无{pollutant}数值"),
        Doubt::EmptyClass(pollutant, Some(upper)) => format!("{pollutant}上限为{upper}的一级没有任何区"),
        Doubt::EmptyClass(pollutant, None) => format!("{pollutant}的最后一级没有任何区"),
        Doubt::FarAway(code) => format!("{code}远离其他各区"),
        Doubt::OtherName(theirs, ours) => format!("此处名为“{theirs}”，districts.csv中名为“{ours}”"),
        Doubt::OtherSum(sum, stated) => format!("边界面积合计{sum}平方千米，公布值为{stated}平方千米"),
    }
}
