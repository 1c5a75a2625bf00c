"""Records of invented meetings, for checks of size: invented_records.py PEOPLE > records.jsonl. The same number gives the same lines."""
import json
import random
import sys

SYLLABLES = "ba be bo da de do fa ga ka ki la le lo ma mi mo na ne no pa ra re ri ro sa se so ta te ti to va ve zo".split()
COUNTRIES = "FR MA DE ES IT PT BE SN CI TN DZ EG TR PL SE GR US BR IN JP".split()
KINDS = "talks visit audience signing summit call ceremony hearing".split()


def name(number: int, salt: int) -> str:
    """A name of its own for each number: no two are alike, or the graph would be smaller than asked."""
    letters = random.Random(number * 7919 + salt)
    word = "".join(letters.choice(SYLLABLES) for _ in range(3))
    while number:
        number, digit = divmod(number, len(SYLLABLES))
        word += SYLLABLES[digit]
    return word.capitalize()


def records(people: int):
    chance = random.Random(people)
    groups = max(2, people // 40)
    group_of = [chance.randrange(groups) for _ in range(people)]
    members: list[list[int]] = [[] for _ in range(groups)]
    for person, group in enumerate(group_of):
        members[group].append(person)
    names = [f"{name(person, 1)} {name(person, 2)}" for person in range(people)]
    # Hubs: each draw is the lowest of some, so that low numbers meet more.
    for person in range(people):
        inside = members[group_of[person]]
        pool = inside if chance.random() < 0.82 else range(people)
        count = 1 if chance.random() < 0.9 else chance.randint(2, 5)
        others = {min(chance.choice(pool), chance.choice(pool), chance.choice(pool)) for _ in range(count)} - {person}
        if not others:
            continue
        party = [person, *sorted(others)]
        day = f"{chance.randint(2012, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        quote = f"{names[party[0]]} a rencontré {' et '.join(names[p] for p in party[1:])} à Rabat."
        evidence = [{"start": 0, "end": len(quote), "quote": quote}]
        yield {
            "id": f"a{person:06}", "title": f"Rencontre numéro {person}", "published": day, "source": "L’Invention",
            "url": f"https://example.org/{person}", "language": "fr",
            "people": [{"id": f"p{p}", "name": names[p], "countries": [COUNTRIES[group_of[p] % len(COUNTRIES)]],
                        "posts": [{"title": "ministre", "country": COUNTRIES[group_of[p] % len(COUNTRIES)]}]} for p in party],
            "countries": sorted({COUNTRIES[group_of[p] % len(COUNTRIES)] for p in party}),
            "meetings": [{"id": "m1", "participations": [{"person": f"p{p}", "role": "participant"} for p in party],
                          "kind": chance.choice(KINDS), "status": "held" if chance.random() < 0.93 else "planned", "start": day,
                          "date_basis": "explicit", "place": "Rabat", "place_country": "MA", "evidence": evidence, "confidence": 0.9}],
        }


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit("usage: invented_records.py PEOPLE")
    for record in records(int(sys.argv[1])):
        print(json.dumps(record, ensure_ascii=False))
