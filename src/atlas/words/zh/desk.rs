//! 数据工作台。

use crate::words::DeskTexts;

/// 数据工作台。
pub static DESK: DeskTexts = DeskTexts {
    title: "数据工作台",
    intro: "检查数据包，在地图上与已发布的数据对照，并下载可直接放到服务器上的数据包。",
    choose: "选择文件",
    drop: "或拖放到此处：各表（CSV）、datapackage.json和边界文件，或包含这些文件的zip。",
    stays_here: "文件只在本机处理，不会上传。",
    reading: "正在读取……",
    failed: "数据工作台未能加载，请重新打开本页。",
    findings: "检查结果",
    tables: "表格",
    rows_shown: |shown, all| format!("共{all}行，显示{shown}行。"),
    draft: "草稿",
    draft_map: |formula| format!("{formula}草稿地图"),
    published: |year| format!("已发布的{year}年数据"),
    changes: |year| format!("与{year}年的差异"),
    changes_heading: ["区域", "污染物", "已发布", "草稿", "差值"],
    unchanged: "数值没有差异。",
    other_place: "草稿与已发布数据不是同一地区，不作比较。",
    download: "下载数据包",
    put: "zip文件，各表为UTF-8编码。解压到网站的文件夹中，用?data=加文件夹地址打开地图。",
    strange: |names| format!("不属于数据包，未读取：{names}"),
    bad_zip: "zip文件无法读取。",
    completed: |names| format!("未提供，沿用已发布数据包的文件：{names}"),
    refused: "无法显示该数据包",
    built_in: "返回本站地图",
    not_listed: |origin| format!("数据包位于{origin}，未列入本站的atlas.json。"),
    too_old: "浏览器版本过低，只能显示本站自带的数据。",
    nothing: "其中没有数据包的文件。",
    published_map: |formula, year| format!("{formula}{year}年已发布数据地图"),
    not_there: "该地址没有可读取的数据包。",
};
