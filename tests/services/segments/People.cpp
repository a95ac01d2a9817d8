#include "tests/services/segments/People.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "tests/support/CriteriaGenerators.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

QSqlQuery run(db::Session& session, const QString& sql, const db::Session::NamedBindings& bindings = {})
{
    auto query = session.runComposed("test"_L1, sql, bindings);
    if (!query) {
        qFatal("%s", qPrintable(sql));
    }
    return *std::move(query);
}

// ---- random people

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

QVariant orNull(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const QDateTime& time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

struct JsonOf {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(bool yes) const { return yes; }
};

QString jsonOf(const FieldValues& fields)
{
    QJsonObject object;
    for (const auto& [key, value] : fields) {
        object.insert(key, std::visit(JsonOf(), value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString arrayOf(const QSet<qint64>& ids)
{
    auto sorted = ids.values();
    std::ranges::sort(sorted);
    return db::integerArray(sorted);
}

void storeReceipts(db::Session& session, const Person& person, int number)
{
    for (auto entry = person.receipts.begin(); entry != person.receipts.end(); ++entry) {
        const auto& receipt = entry.value();
        const auto at = [](bool happened) { return happened ? QVariant(QDateTime::currentDateTimeUtc()) : QVariant(); };
        run(session,
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, accepted_at, "
            "delivered_at, read_at, replied_at, failed_at) "
            "VALUES (:campaign, :position, :contact, '', :status, :accepted, :delivered, :read, :replied, :failed)"_s,
            {{u":campaign"_s, entry.key()},
             {u":position"_s, number + 1},
             {u":contact"_s, person.id.value()},
             {u":status"_s,
              receipt.failed          ? u"failed"_s
                  : receipt.read      ? u"read"_s
                  : receipt.delivered ? u"delivered"_s
                  : receipt.accepted  ? u"accepted"_s
                                      : u"pending"_s},
             {u":accepted"_s, at(receipt.accepted)},
             {u":delivered"_s, at(receipt.delivered)},
             {u":read"_s, at(receipt.read)},
             {u":replied"_s, at(receipt.replied)},
             {u":failed"_s, at(receipt.failed)}});
    }
}

void store(db::Session& session, Person& person, int number)
{
    auto inserted = run(
        session,
        u"INSERT INTO contact (display_name, phone_e164, workflow_status_id, rating, conversation_count, created_at, "
        "last_inbound_at, last_outbound_at, last_campaign_at, last_delivered_at, last_read_at, last_replied_at, "
        "last_failed_at, label_ids, fields) "
        "VALUES (:name, :phone, :status, :rating, :conversations, :created, :inbound, :outbound, "
        ":campaign, :delivered, :read, :replied, :failed, "
        "CAST(:labels AS integer[]), CAST(:fields AS jsonb)) RETURNING id"_s,
        {{u":name"_s, u"Person %1"_s.arg(number)},
         {u":phone"_s, u"+6281%1"_s.arg(number, 9, 10, QChar(u'0'))},
         {u":status"_s, orNull(person.workflowStatus)},
         {u":rating"_s, person.rating ? QVariant(*person.rating) : QVariant()},
         {u":conversations"_s, person.conversations},
         {u":created"_s, person.created},
         {u":inbound"_s, orNull(person.lastInbound)},
         {u":outbound"_s, orNull(person.lastOutbound)},
         {u":campaign"_s, orNull(person.lastCampaign)},
         {u":delivered"_s, orNull(person.lastDelivered)},
         {u":read"_s, orNull(person.lastRead)},
         {u":replied"_s, orNull(person.lastReplied)},
         {u":failed"_s, orNull(person.lastFailed)},
         {u":labels"_s, arrayOf(person.labels)},
         {u":fields"_s, jsonOf(person.fields)}});
    inserted.next();
    person.id = ContactId(inserted.value(0).toLongLong());
    storeReceipts(session, person, number);
    // Somebody who came back has a row that says so.
    if (person.optedOut || person.conversations == 5) {
        run(session,
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (:contact, :out, 'manual')"_s,
            {{u":contact"_s, person.id.value()}, {u":out"_s, person.optedOut}});
    }
}

// ---- the naive reading

QString folded(const QString& text)
{
    return text.toLower();
}

bool isWithin(const QDate& day, const QDate& from, const QDate& to)
{
    return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

template <typename Numbers, typename Value>
bool compares(const Numbers& test, const std::optional<Value>& value)
{
    switch (test.op) {
    case Comparison::Equal: return value && *value == test.value;
    case Comparison::AtLeast: return value && *value >= test.value;
    case Comparison::AtMost: return value && *value <= test.value;
    case Comparison::Between: return value && *value >= test.value && *value <= test.upper;
    case Comparison::Empty: return !value;
    case Comparison::NotEmpty: return value.has_value();
    }
    Q_UNREACHABLE();
}

class Reader {
public:
    Reader(const Person& person, const QDate& today, const QTimeZone& zone)
        : m_person(person)
        , m_today(today)
        , m_zone(zone)
    {
    }

    template <typename Node>
    bool level(GroupMatch match, const QList<Node>& nodes) const
    {
        const auto holds
            = [this](const Node& node) { return std::visit([this](const auto& one) { return read(one); }, node); };
        switch (match) {
        case GroupMatch::All: return std::ranges::all_of(nodes, holds);
        case GroupMatch::Any: return std::ranges::any_of(nodes, holds);
        case GroupMatch::None: return std::ranges::none_of(nodes, holds);
        }
        Q_UNREACHABLE();
    }

private:
    bool read(const CriteriaGroup& group) const { return level(group.match, group.criteria); }
    bool read(const Criterion& criterion) const
    {
        return std::visit([this](const auto& one) { return read(one); }, criterion);
    }

    bool read(const EveryoneCriterion&) const { return true; }
    bool read(const OptedOutCriterion& criterion) const { return m_person.optedOut == criterion.optedOut; }

    bool read(const LabelCriterion& criterion) const
    {
        const auto carries = [this](LabelId id) { return m_person.labels.contains(id.value()); };
        switch (criterion.match) {
        case LabelCriterion::Match::AnyOf: return std::ranges::any_of(criterion.labels, carries);
        case LabelCriterion::Match::AllOf: return std::ranges::all_of(criterion.labels, carries);
        case LabelCriterion::Match::NoneOf: return std::ranges::none_of(criterion.labels, carries);
        }
        Q_UNREACHABLE();
    }

    bool read(const WorkflowCriterion& criterion) const
    {
        const bool isOneOf
            = m_person.workflowStatus && criterion.statuses.contains(WorkflowStatusId(*m_person.workflowStatus));
        return isOneOf == (criterion.match == WorkflowCriterion::Match::AnyOf);
    }

    bool read(const ActivityCriterion& criterion) const
    {
        const auto time = timeOf(criterion.subject);
        const auto day = time.isValid() ? time.toTimeZone(m_zone).date() : QDate();
        switch (criterion.op) {
        case ActivityCriterion::Operator::Between: return isWithin(day, criterion.from, criterion.to);
        case ActivityCriterion::Operator::InLastDays: return isRecent(day, criterion.days);
        case ActivityCriterion::Operator::NotInLastDays: return !isRecent(day, criterion.days);
        case ActivityCriterion::Operator::Never: return !day.isValid();
        }
        Q_UNREACHABLE();
    }

    bool read(const ConversationCountCriterion& criterion) const
    {
        return compares(criterion, std::optional(m_person.conversations));
    }

    bool read(const RatingCriterion& criterion) const { return compares(criterion, m_person.rating); }

    bool read(const CampaignCriterion& criterion) const
    {
        const auto receipt = m_person.receipts.value(criterion.campaign.value());
        const auto [latest, inCampaign] = behaviour(criterion.behaviour, receipt);
        const auto day = latest.isValid() ? latest.toTimeZone(m_zone).date() : QDate();
        switch (criterion.op) {
        case CampaignCriterion::Operator::InCampaign: return inCampaign;
        case CampaignCriterion::Operator::NotInCampaign: return !inCampaign;
        case CampaignCriterion::Operator::InLastDays: return isRecent(day, criterion.days);
        case CampaignCriterion::Operator::NotInLastDays: return !isRecent(day, criterion.days);
        }
        Q_UNREACHABLE();
    }

    std::pair<QDateTime, bool> behaviour(CampaignCriterion::Behaviour which, const Receipt& receipt) const
    {
        switch (which) {
        case CampaignCriterion::Behaviour::Received: return {m_person.lastCampaign, receipt.accepted};
        case CampaignCriterion::Behaviour::Delivered: return {m_person.lastDelivered, receipt.delivered};
        case CampaignCriterion::Behaviour::Read: return {m_person.lastRead, receipt.read};
        case CampaignCriterion::Behaviour::Replied: return {m_person.lastReplied, receipt.replied};
        case CampaignCriterion::Behaviour::Failed: return {m_person.lastFailed, receipt.failed};
        }
        Q_UNREACHABLE();
    }

    bool read(const FieldCriterion& criterion) const
    {
        const auto found = m_person.fields.find(criterion.key);
        const auto* value = found == m_person.fields.end() ? nullptr : &found->second;
        return std::visit([&](const auto& test) { return readField(value, test); }, criterion.test);
    }

    static bool readField(const FieldValue* value, const TextTest& test)
    {
        using Operator = TextTest::Operator;
        const auto text = value == nullptr ? QString() : folded(std::get<QString>(*value));
        const auto isSame = [&text](const QString& other) { return text == folded(other); };
        const bool isThere = value != nullptr;
        switch (test.op) {
        case Operator::Is:
        case Operator::IsAnyOf: return isThere && std::ranges::any_of(test.values, isSame);
        case Operator::IsNot: return !isThere || std::ranges::none_of(test.values, isSame);
        case Operator::Contains: return isThere && text.contains(folded(test.values.first()));
        case Operator::StartsWith: return isThere && text.startsWith(folded(test.values.first()));
        case Operator::Empty: return !isThere;
        case Operator::NotEmpty: return isThere;
        }
        Q_UNREACHABLE();
    }

    static bool readField(const FieldValue* value, const NumberTest& test)
    {
        return compares(test, value == nullptr ? std::nullopt : std::optional(std::get<double>(*value)));
    }

    bool readField(const FieldValue* value, const DateTest& test) const
    {
        const auto day = value == nullptr ? QDate() : std::get<QDate>(*value);
        switch (test.op) {
        case DateTest::Operator::OnOrBefore: return isWithin(day, {}, test.to);
        case DateTest::Operator::OnOrAfter: return isWithin(day, test.from, {});
        case DateTest::Operator::Between: return isWithin(day, test.from, test.to);
        case DateTest::Operator::InLastDays: return isRecent(day, test.days);
        case DateTest::Operator::InNextDays: return isWithin(day, m_today, m_today.addDays(test.days));
        case DateTest::Operator::AnniversaryInNextDays: return day.isValid() && returnsWithin(day, test.days);
        case DateTest::Operator::MonthIs:
            return day.isValid() && day.month() == (test.month == 0 ? m_today.month() : test.month);
        case DateTest::Operator::Empty: return !day.isValid();
        case DateTest::Operator::NotEmpty: return day.isValid();
        }
        Q_UNREACHABLE();
    }

    static bool readField(const FieldValue* value, const YesNoTest& test)
    {
        switch (test.op) {
        case YesNoTest::Operator::Yes: return value != nullptr && std::get<bool>(*value);
        case YesNoTest::Operator::No: return value != nullptr && !std::get<bool>(*value);
        case YesNoTest::Operator::Empty: return value == nullptr;
        }
        Q_UNREACHABLE();
    }

    bool returnsWithin(const QDate& day, int days) const
    {
        for (int ahead = 0; ahead <= days; ++ahead) {
            const auto feast = m_today.addDays(ahead);
            const auto last = QDate(feast.year(), day.month(), 1).daysInMonth();
            if (feast.month() == day.month() && feast.day() == qMin(day.day(), last)) {
                return true;
            }
        }
        return false;
    }

    bool isRecent(const QDate& day, int days) const { return isWithin(day, m_today.addDays(-days), m_today); }

    QDateTime timeOf(ActivityCriterion::Subject subject) const
    {
        switch (subject) {
        case ActivityCriterion::Subject::Created: return m_person.created;
        case ActivityCriterion::Subject::LastInbound: return m_person.lastInbound;
        case ActivityCriterion::Subject::LastOutbound: return m_person.lastOutbound;
        case ActivityCriterion::Subject::LastCampaign: return m_person.lastCampaign;
        }
        Q_UNREACHABLE();
    }

    const Person& m_person;
    const QDate m_today;
    const QTimeZone m_zone;
};

} // namespace

void storeWorld(db::Session& session)
{
    run(session, u"INSERT INTO label (name) SELECT 'Label ' || n FROM generate_series(1, 4) n"_s);
    run(session, u"INSERT INTO workflow_status (name) SELECT 'Status ' || n FROM generate_series(1, 4) n"_s);
    run(session, u"INSERT INTO campaign (name) SELECT 'Campaign ' || n FROM generate_series(1, 4) n"_s);
    for (const auto& field : generate::fields()) {
        run(session, u"INSERT INTO custom_field (key, label, type) VALUES (:key, :label, :type)"_s,
            {{u":key"_s, field.key}, {u":label"_s, field.label}, {u":type"_s, toWord(field.type)}});
    }
}

QList<Person> inventPeople(int count, const QTimeZone& zone, unsigned seed)
{
    Dice dice(seed);
    QList<Person> people;
    for (int i = 0; i < count; ++i) {
        people.push_back(somebody(dice, zone));
    }
    return people;
}

QList<Person> storePeople(db::Session& session, int count, const QTimeZone& zone, unsigned seed)
{
    auto people = inventPeople(count, zone, seed);
    for (int i = 0; i < count; ++i) {
        store(session, people[i], i);
    }
    if (!session.runScript(u"ANALYZE"_s)) {
        qFatal("ANALYZE");
    }
    return people;
}

bool matches(const Criteria& criteria, const Person& person, const QDate& today, const QTimeZone& zone)
{
    return Reader(person, today, zone).level(criteria.match, criteria.children);
}
