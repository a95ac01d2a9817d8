#include "tests/services/segments/People.h"

#include "tests/support/CriteriaGenerators.h"

#include <random>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_engine); }
    bool oneIn(int times) { return below(times) == 0; }

    template <typename Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *std::next(values.begin(), below(static_cast<int>(values.size())));
    }

private:
    std::mt19937 m_engine;
};

QDateTime someTime(Dice& dice, const QTimeZone& zone)
{
    const auto day = generate::Today.addDays(dice.below(430) - 428);
    const auto time = dice.oneOf({QTime(0, 0), QTime(23, 59, 59, 999), QTime(7, 0), QTime(dice.below(24), 30)});
    return QDateTime(day, time, zone).toUTC();
}

FieldValues someFields(Dice& dice)
{
    FieldValues fields;
    const auto word = [&dice] {
        return dice.oneOf({u"Bandung"_s, u"bandung"_s, u"Bandung Barat"_s, u"Jakarta"_s, u"JAK%"_s, u"jak"_s, u"S"_s,
                           u"M"_s, u"o'neill"_s, u"100%_OFF"_s, u"100 off"_s, u"a\\b"_s, u"é木😀"_s});
    };
    if (!dice.oneIn(3)) {
        fields.emplace(u"city"_s, word());
    }
    if (!dice.oneIn(3)) {
        fields.emplace(u"spent"_s, dice.oneOf({-1.5, 0.0, 0.1, 1.0, 2.5, 499999.99, 500000.0, 1e15}));
    }
    if (!dice.oneIn(3)) {
        fields.emplace(u"birthday"_s,
                       dice.oneIn(4) ? dice.oneOf({QDate(1988, 2, 29), QDate(1990, 2, 28), QDate(1991, 3, 1),
                                                   QDate(1970, 12, 31), QDate(1971, 1, 1), QDate(2000, 3, 15)})
                                     : generate::Today.addDays(dice.below(480) - 420));
    }
    if (!dice.oneIn(3)) {
        fields.emplace(u"reseller"_s, dice.oneIn(2));
    }
    if (!dice.oneIn(3)) {
        fields.emplace(u"size"_s, word());
    }
    return fields;
}

Receipt someReceipt(Dice& dice)
{
    Receipt receipt;
    receipt.accepted = !dice.oneIn(4);
    receipt.delivered = receipt.accepted && !dice.oneIn(3);
    receipt.read = receipt.delivered && dice.oneIn(2);
    receipt.replied = receipt.accepted && dice.oneIn(4);
    receipt.failed = !receipt.delivered && dice.oneIn(3);
    return receipt;
}

Person somebody(Dice& dice, const QTimeZone& zone)
{
    Person person;
    for (qint64 label = 1; label <= 4; ++label) {
        if (dice.oneIn(3)) {
            person.labels.insert(label);
        }
    }
    if (!dice.oneIn(3)) {
        person.workflowStatus = 1 + dice.below(4);
    }
    if (!dice.oneIn(3)) {
        person.rating = 1 + dice.below(5);
    }
    person.conversations = dice.below(6);
    person.optedOut = dice.oneIn(4);
    person.created = someTime(dice, zone);
    person.lastInbound = dice.oneIn(4) ? QDateTime() : someTime(dice, zone);
    person.lastOutbound = dice.oneIn(4) ? QDateTime() : someTime(dice, zone);
    const auto timeOrNever = [&] { return dice.oneIn(3) ? QDateTime() : someTime(dice, zone); };
    person.lastCampaign = timeOrNever();
    person.lastDelivered = timeOrNever();
    person.lastRead = timeOrNever();
    person.lastReplied = timeOrNever();
    person.lastFailed = timeOrNever();
    for (qint64 campaign = 1; campaign <= 3; ++campaign) {
        if (!dice.oneIn(3)) {
            person.receipts.insert(campaign, someReceipt(dice));
        }
    }
    person.fields = someFields(dice);
    return person;
}

} // namespace

QList<Person> inventPeople(int count, const QTimeZone& zone, unsigned seed)
{
    Dice dice(seed);
    QList<Person> people;
    for (int i = 0; i < count; ++i) {
        people.push_back(somebody(dice, zone));
    }
    return people;
}
