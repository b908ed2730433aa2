package org.minyi.local.demo;

import java.util.List;

/**
 * What a project is about.
 *
 * @param category its code
 * @param title follows the community's name
 * @param summary one sentence, ends with a full stop
 * @param activity what one service of it is called
 */
record Theme(String category, String title, String summary, String activity) {
    static final List<Theme> ALL = List.of(
            elders("老年人助餐点", "为独居和行动不便的老人准备午餐，由志愿者送餐上门。", "送餐上门"),
            elders("楼道扶手与歇脚凳", "在没有电梯的楼里装扶手和歇脚凳，让老人上下楼走得稳。", "扶手安装与巡检"),
            elders("银龄健康自测", "每周量血压、测血糖，记在一本小册子里，异常的提醒就医。", "健康自测"),
            elders("手机用起来", "教老人用手机挂号、付款、防诈骗，一对一慢慢学。", "手机课"),
            elders("空巢老人敲敲门", "邻居结对，每天敲一次门，问一声好，有事及时照应。", "上门探望"),
            elders("助浴与理发日", "为出门不便的老人上门理发、助浴。", "理发助浴"),
            elders("记忆咖啡角", "陪失智老人和照护者每周坐一坐，练记忆，歇口气。", "记忆训练"),
            elders("时间银行互助", "年轻的帮年长的，服务时间存起来，将来自己用。", "互助服务"),
            elders("家门口的康复操", "请康复师带老人做操，练平衡，防跌倒。", "康复操"),
            elders("老伙伴书信社", "帮老人写信、读报、整理家庭相册。", "读报写信"),
            elders("居家安全小改造", "检查燃气、电线和浴室防滑，费用大家商量着出。", "入户检查"),
            elders("夕阳红合唱队", "每周排练两次，逢节日给邻居演一场。", "合唱排练"),
            culture("评弹书场", "周末在社区书场听评弹，也教孩子唱几句。", "评弹演出"),
            culture("老街口述史", "请老住户讲街巷往事，整理成册，放进社区书架。", "口述史访谈"),
            culture("苏绣入门课", "绣娘带着居民从一针一线学起，作品在社区展出。", "苏绣课"),
            culture("邻里书房", "居民捐书、轮流值班，晚上也开门。", "书房开放"),
            culture("传统节气集市", "每个节气办一次小集市，做时令点心，摆手艺摊。", "节气集市"),
            culture("昆曲小舞台", "请票友教唱，排一折小戏，年底在院子里演。", "昆曲排练"),
            culture("巷口露天电影", "夏夜在巷口放老电影，自带板凳。", "露天电影"),
            culture("苏州话传习班", "老人教，孩子学，把苏州话说下去。", "苏州话课"),
            culture("古井讲解队", "讲井的来历，也看着井的干净，水质定期记录。", "古井巡护讲解"),
            culture("剪纸与灯彩工坊", "逢年过节一起剪窗花、扎灯彩，挂满院子。", "手工工坊"),
            culture("邻居照相馆", "给每户拍一张全家福，给老人拍一张好看的单人照。", "拍照服务"),
            culture("家风家训展", "征集各家的老物件和老规矩，办一个小展览。", "展览开放"),
            youth("四点半课堂", "放学后有人陪着写作业，等家长下班来接。", "课后看护"),
            youth("暑期小管家", "孩子们认领楼道和花坛，学着管公共的事。", "小管家行动"),
            youth("青少年议事团", "让孩子用议事规则商量自己的事，提出的建议大人要答复。", "少年议事会"),
            youth("科学小实验", "大学生志愿者带着做实验，动手又动脑。", "科学实验课"),
            youth("亲子种植园", "一家认一块地，春种秋收，收成分给邻居。", "种植活动"),
            youth("护学岗", "上下学时段，家长和志愿者在路口护着孩子过街。", "护学执勤"),
            youth("心理树洞", "专业社工倾听青少年的烦恼，保密，也给家长支招。", "倾听辅导"),
            youth("小小讲解员", "孩子学讲园林和老街，周末当讲解员。", "讲解实践"),
            youth("篮球公益课", "教练带练，场地大家一起维护。", "篮球课"),
            youth("新市民子女之家", "帮刚来苏州的孩子熟悉学校、认识伙伴。", "伙伴活动"),
            youth("防溺水与安全课", "暑假前人人学一遍，会呼救，会自救。", "安全课"),
            youth("悦读漂流", "一本书在几个家庭里漂流，读完写一句话。", "图书漂流"),
            environment("垃圾分类桶边督导", "志愿者在投放时段守桶，耐心教，不罚款。", "桶边督导"),
            environment("楼道清零行动", "和每户商量堆物怎么处理，清出来的地方不再被占。", "楼道清理"),
            environment("河道巡护", "沿河每周走一遍，捡漂浮物，记水质，发现问题就上报。", "巡河"),
            environment("口袋花园", "把边角空地变成花园，种什么由居民投票定。", "花园养护"),
            environment("停车位商量着停", "重新划线，错时停车，规矩大家定。", "停车疏导"),
            environment("非机动车充电棚", "把飞线充电请下楼，棚子建在哪里先商量好。", "充电棚巡查"),
            environment("旧物新生工坊", "修旧家电、改旧衣服，能用的不扔。", "修理日"),
            environment("文明养犬公约", "居民自己定公约，遛狗牵绳、清理粪便。", "公约宣传"),
            environment("雨水花园", "让雨水渗下去，积水的地方不再积水。", "雨水花园养护"),
            environment("楼顶漏水会商", "请懂行的来看，算清费用，按户商量分摊。", "会商与检修"),
            environment("清洁家园日", "每月最后一个星期六，全院动手打扫。", "家园清洁"),
            environment("绿植驿站", "救活被丢掉的花草，养好了再送人。", "绿植照护"),
            own("楼组长议事会", "每月开一次，难事摆上桌面，按规则议，议完有人办。", "议事会"),
            own("老新村物业自管", "没有物业的老新村，居民自己管门、管车、管账。", "自管值班"),
            own("邻里调解室", "请有威望的老住户和律师一起，把疙瘩解开。", "调解"),
            own("楼道微更新", "刷墙、换灯、添信报箱，用什么颜色大家投票。", "微更新施工"),
            own("电梯加装协商", "一楼到六楼坐下来谈，把各自的难处摆清楚。", "协商会"),
            own("公共收益公开栏", "停车费、广告费收了多少、用到哪里，一季一公布。", "账目公开"),
            own("居民公约修订", "把过时的条目改掉，新的条目逐条表决。", "公约讨论"),
            own("志愿者积分商店", "做一次服务积一次分，换生活用品，也换一声谢谢。", "积分兑换"),
            own("夜间平安巡逻", "居民轮流巡逻，看门看火，看有没有人需要帮忙。", "平安巡逻"),
            own("新邻居欢迎会", "新搬来的和老住户见个面，认认门，留个联系。", "欢迎会"),
            own("商户居民共治", "沿街商户和楼上居民一起定规矩：油烟、噪声、门前三包。", "共治例会"),
            own("应急互助小组", "台风、停水、停电时，谁帮谁，名单和物资都备好。", "应急演练"));

    private static Theme elders(String title, String summary, String activity) {
        return new Theme("ELDER_CARE", title, summary, activity);
    }

    private static Theme culture(String title, String summary, String activity) {
        return new Theme("CULTURE", title, summary, activity);
    }

    private static Theme youth(String title, String summary, String activity) {
        return new Theme("YOUTH", title, summary, activity);
    }

    private static Theme environment(String title, String summary, String activity) {
        return new Theme("ENVIRONMENT", title, summary, activity);
    }

    private static Theme own(String title, String summary, String activity) {
        return new Theme("SELF_MANAGEMENT", title, summary, activity);
    }
}
