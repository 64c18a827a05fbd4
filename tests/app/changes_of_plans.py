"""Histories of plans: what each telling is, and which plans stand at the end. Sentences written here."""

from typing import NamedTuple


class History(NamedTuple):
    """Tellings a week apart with their verdicts ("" where the telling announces nothing), and the lines that stand at the end."""

    name: str
    told: tuple[tuple[str, str], ...]
    """ "new | Alibaba will …"; several alternatives of one telling are histories of their own."""
    stand: tuple[str, ...]


def of(name: str, *told: str, stand: tuple[str, ...] = ()) -> History:
    parts = (each.split(" | ") for each in told)
    return History(name, tuple((verdict.strip(), text) for verdict, text in parts), stand)


GROUP = "new | Alibaba Group said it will invest 380 billion yuan in AI and cloud computing over the next three years."
WHOLE = "Alibaba Group: RMB 380B over three years"
GUIDED = "new | Amazon expects capital expenditures of $118 billion in 2025, its finance chief said."

BESIDE = (
    of(
        "countries",
        "new | Microsoft said it will invest $80 billion in AI data centres in fiscal 2025.",
        "new | Microsoft plans to invest $3 billion in cloud and AI infrastructure in India over the next two years.",
        "new | Microsoft will spend $2.2 billion over two years on data centres in Malaysia, it said on Thursday.",
        stand=(
            "Microsoft: $2.2B for Malaysia over two years",
            "Microsoft: $3B for India over two years",
            "Microsoft: $80B in FY2025",
        ),
    ),
    of(
        "states",
        "new | Amazon said it will invest $20 billion in data centres in Australia over five years.",
        "new | Amazon said it would invest $10 billion in data centres in North Carolina over five years.",
        "new | Amazon will invest $2 billion in data centres in Ohio over five years.",
        "retold | Amazon plans to invest $10 billion in North Carolina data centres over five years.",
        stand=(
            "Amazon: $2B for Ohio over five years",
            "Amazon: $10B for North Carolina over five years",
            "Amazon: $20B for Australia over five years",
        ),
    ),
    of(
        "equal sums",
        "new | Amazon said it will invest $10 billion in data centres in Mississippi over five years.",
        "new | Amazon said it will invest $10 billion in data centres in Indiana over five years.",
        stand=("Amazon: $10B for Indiana over five years", "Amazon: $10B for Mississippi over five years"),
    ),
    of(
        "a site of a group",
        GROUP,
        "new | Alibaba Cloud will invest 3 billion yuan over three years in a data centre in Thailand.",
        "new | Alibaba said it will invest 2 billion yuan over three years in logistics in South Korea.",
        "retold | Alibaba reaffirmed its 380 billion yuan AI investment plan.",
        stand=(
            "Alibaba Group: RMB 2B for logistics in South Korea over three years",
            "Alibaba Cloud: RMB 3B for Thailand",
            WHOLE,
        ),
    ),
    of(
        "a lower sum is no cut",
        GROUP,
        "new | Alibaba will invest 150 billion yuan in AI and cloud computing over the next three years.",
        stand=("Alibaba Group: RMB 150B over three years", WHOLE),
    ),
    of(
        "in Chinese",
        "new | 阿里巴巴宣布，未来三年将投入3800亿元建设云计算和人工智能基础设施。",
        "new | 阿里巴巴将在三年内投资30亿元在泰国建设数据中心。",
        stand=("Alibaba Group: RMB 3B for Thailand over three years", WHOLE),
    ),
)

ADDED = tuple(
    of(
        f"added {number}",
        GROUP,
        f"raised | {text}",
        "retold | Alibaba raised its AI investment plan to 480 billion yuan from 380 billion yuan.",
        stand=("Alibaba Group: RMB 480B",),
    )
    for number, text in enumerate(
        (
            "Alibaba Group said it will add 100 billion yuan to its 380 billion yuan AI investment plan over three years.",
            (
                "Alibaba is adding another 100 billion yuan to its 380 billion yuan AI plan, bringing the total "
                "to 480 billion yuan over three years."
            ),
            "Alibaba will expand its 380 billion yuan AI investment programme by 100 billion yuan over three years.",
            "Alibaba said it would invest a further 100 billion yuan over three years on top of its 380 billion yuan AI plan.",
            "Alibaba Group raised its AI investment plan for the three years to 480 billion yuan from 380 billion yuan.",
            "阿里巴巴宣布，将在三年3800亿元人工智能投资计划的基础上追加1000亿元。",
            "阿里巴巴将三年人工智能投资计划由3800亿元上调至4800亿元。",
        )
    )
)

ENDS = tuple(
    of(f"ended {number}", GROUP, f"withdrawn | {text}", f"retold | {text}", stand=())
    for number, text in enumerate(
        (
            "Alibaba Group said it is scrapping its 380 billion yuan AI investment plan.",
            "Alibaba is cancelling its 380 billion yuan plan for AI data centres, it said on Monday.",
            "Alibaba has shelved its 380 billion yuan AI and cloud investment programme.",
            "Alibaba's 380 billion yuan AI investment plan has been abandoned, the company said.",
            "Alibaba had planned to invest 380 billion yuan in AI over three years but has dropped the idea.",
            "阿里巴巴宣布取消3800亿元人工智能投资计划。",
        )
    )
)

LONGER = tuple(
    of(
        f"longer {number}",
        GROUP,
        f"extended | {text}",
        f"retold | {text}",
        stand=("Alibaba Group: RMB 380B over five years",),
    )
    for number, text in enumerate(
        (
            "Alibaba Group said it is extending its 380 billion yuan AI investment plan to five years from three.",
            "Alibaba will stretch its 380 billion yuan AI investment plan to five years instead of three.",
            "Alibaba Group extended its 380 billion yuan AI investment plan to run over five years.",
            "阿里巴巴表示，将把3800亿元AI投资计划从三年延长至五年。",
        )
    )
)

LATER = tuple(
    of(f"later {number}", GROUP, f"delayed | {text}", f"retold | {text}", stand=("Alibaba Group: RMB 380B",))
    for number, text in enumerate(
        (
            "Alibaba is pausing its 380 billion yuan AI investment plan.",
            "Alibaba put its 380 billion yuan AI investment plan on hold, the company said.",
            "Alibaba's 380 billion yuan AI investment plan has been postponed.",
            "阿里巴巴宣布推迟3800亿元人工智能投资计划。",
        )
    )
)

BELOW = tuple(
    of(f"below {number}", GUIDED, f"cut | {text}", stand=stand)
    for number, (text, stand) in enumerate(
        (
            ("Amazon said its 2025 capital expenditure will be lower than its earlier guidance.", ("less than $118B",)),
            (
                "Amazon now expects capital expenditures in 2025 to come in below the $118 billion it guided.",
                ("less than $118B",),
            ),
            (
                "Amazon expects 2025 capex of $100 billion, below the $118 billion it had guided.",
                ("Amazon: $100B in 2025",),
            ),
            ("Amazon lowered its 2025 capex forecast to $100 billion from $118 billion.", ("Amazon: $100B in 2025",)),
        )
    )
)

NO_PLANS = tuple(
    of(f"no plan {number}", GROUP, f"{verdict} | {text}", stand=(WHOLE,))
    for number, (verdict, text) in enumerate(
        (
            (
                "denied",
                "Alibaba Group denied a report that it plans to invest 600 billion yuan in AI over three years.",
            ),
            ("denied", "Alibaba said it will not raise its AI investment plan to 480 billion yuan over three years."),
            (
                "denied",
                "Reports that Alibaba will invest 520 billion yuan in AI over three years are false, the company said.",
            ),
            ("denied", "阿里巴巴否认将在三年内投资6000亿元建设数据中心。"),
            (
                "",
                "If Alibaba were to invest 700 billion yuan over three years in AI data centres, its margins would halve.",
            ),
            ("", "Alibaba will invest 900 billion yuan over the next three years in AI, one blogger predicted."),
            ("", "I think Alibaba will invest 900 billion yuan over three years in AI, wrote a columnist."),
            ("", "Analysts expect Alibaba to invest 460 billion yuan in AI over the next three years."),
            ("", "Alibaba should invest 650 billion yuan in AI data centres over three years, its critics say."),
            ("", "如果阿里巴巴三年内投资7000亿元建设数据中心，利润将减半。"),
            ("retold", "Alibaba had planned to invest 450 billion yuan in AI over three years but dropped the idea."),
            (
                "considered",
                (
                    "Alibaba is considering raising its AI investment plan to 500 billion yuan over three years, "
                    "people familiar with the matter said."
                ),
            ),
            (
                "considered",
                "Alibaba may invest up to 420 billion yuan over three years in AI, Example Wire reported citing two sources.",
            ),
            (
                "considered",
                "Alibaba is weighing an investment of 450 billion yuan in AI data centres over three years.",
            ),
        )
    )
)

TALK = of(
    "talk",
    GROUP,
    "considered | Alibaba is weighing an increase of its AI plan to 500 billion yuan over three years, sources say.",
    "retold | Alibaba considers investing 500 billion yuan in AI over three years, people familiar with the plans said.",
    "denied | Alibaba denied that it plans to invest 500 billion yuan in AI over three years.",
    "raised | Alibaba raised its three-year AI plan to 480 billion yuan from 380 billion yuan.",
    stand=("Alibaba Group: RMB 480B over three years",),
)

HISTORIES = (*BESIDE, *ADDED, *ENDS, *LONGER, *LATER, *BELOW, *NO_PLANS, TALK)
