#include "services/contacts/ContactFilter.h"

#include "services/contacts/SearchWords.h"
#include "services/db/ArrayLiteral.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

using segments::Audience;

QString idArray(const auto& ids)
{
    QList<qint64> values;
    for (const auto id : ids) {
        values.append(id.value());
    }
    return db::integerArray(values);
}

qsizetype digitsIn(const QString& pattern)
{
    return std::ranges::count_if(pattern, [](QChar c) { return c.isDigit(); });
}

// A number with stars shows five digits in a row at most (masked_number() of the migrations): whoever sees them so, and
// types more, finds nobody, and nobody's number is looked at.
QString ofNumbers(const QString& condition, qsizetype digits)
{
    constexpr qsizetype MostBesideStars = 5;
    return digits <= MostBesideStars
        ? condition
        : u"(SELECT current_schema() <> 'siaran_supervisor' OR NOT EXISTS (SELECT FROM workspace_setting s "
          "WHERE s.key = 'numbers.masked' AND s.value = 'true')) AND "_s
            + condition;
}

// Small letters of all languages take longer than everything else about a search: two thirds of what ILIKE takes, and
// twice as long as those of ASCII.
QString nameCondition(const QString& plain)
{
    if (plain.isNull()) {
        return u"lower(c.display_name) LIKE lower(:find_words)"_s;
    }
    const bool hasLetters = std::ranges::any_of(plain, [](QChar c) { return c.isLetter(); });
    return hasLetters ? u"strpos(lower(c.display_name COLLATE \"C\"), :find_plain) > 0"_s
                      : u"strpos(c.display_name, :find_plain) > 0"_s;
}

/// Conditions on their way into one.
class Conditions {
public:
    void add(const QString& condition) { m_conditions.append(condition); }

    void add(const QString& condition, const QString& placeholder, const QVariant& value)
    {
        add(condition);
        m_bindings.push_back({placeholder, value});
    }

    void addWords(const QString& words)
    {
        const auto patterns = searchWords(words);
        if (patterns.text.isNull()) {
            return;
        }
        QStringList places {
            nameCondition(patterns.plain),
            // Asked of nobody when no label is called so.
            u"EXISTS (SELECT FROM label l WHERE l.name ILIKE :find_words) AND "
            "c.label_ids && ARRAY(SELECT l.id::integer FROM label l WHERE l.name ILIKE :find_words)"_s,
        };
        m_bindings.push_back({u":find_words"_s, patterns.text});
        if (!patterns.plain.isNull()) {
            m_bindings.push_back({u":find_plain"_s, patterns.plain});
        }
        if (!patterns.digits.isNull()) {
            places.append(ofNumbers(u"c.phone_e164 LIKE :find_digits"_s, digitsIn(patterns.digits)));
            m_bindings.push_back({u":find_digits"_s, patterns.digits});
        }
        if (!patterns.national.isNull()) {
            places.append(ofNumbers(u"c.phone_e164 LIKE :find_national"_s, digitsIn(patterns.national)));
            m_bindings.push_back({u":find_national"_s, patterns.national});
        }
        add(u'(' + places.join(u" OR "_s) + u')');
    }

    void addSegment(const Audience& segment)
    {
        add(u'(' + segment.condition + u')');
        m_bindings += segment.bindings;
    }

    Audience all() const
    {
        return {
            .condition = m_conditions.isEmpty() ? u"true"_s : m_conditions.join(u" AND "_s),
            .bindings = m_bindings,
            .criteria = {},
        };
    }

private:
    QStringList m_conditions;
    db::Session::NamedBindings m_bindings;
};

} // namespace

Result<Audience> filterOf(db::Session& session, const ContactQuery& query)
{
    Conditions conditions;
    if (!query.labels.isEmpty()) {
        conditions.add(u"c.label_ids && CAST(:find_labels AS integer[])"_s, u":find_labels"_s, idArray(query.labels));
    }
    if (!query.workflowStatuses.isEmpty()) {
        conditions.add(u"c.workflow_status_id = ANY (CAST(:find_statuses AS bigint[]))"_s, u":find_statuses"_s,
                       idArray(query.workflowStatuses));
    }
    if (query.optedOut) {
        const auto stopped
            = u"EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out)"_s;
        conditions.add(*query.optedOut ? stopped : u"NOT "_s + stopped);
    }
    conditions.addWords(query.words);
    if (query.segment.isValid()) {
        const auto segment = segments::audienceOf(session, query.segment);
        if (!segment) {
            return tl::unexpected(segment.error());
        }
        conditions.addSegment(*segment);
    }
    return conditions.all();
}

Result<Audience> filterOf(db::Session& session, const ContactSelection& selection)
{
    if (const auto* query = std::get_if<ContactQuery>(&selection)) {
        return filterOf(session, *query);
    }
    Conditions conditions;
    conditions.add(u"c.id = ANY (CAST(:find_ids AS bigint[]))"_s, u":find_ids"_s,
                   idArray(std::get<QList<ContactId>>(selection)));
    return conditions.all();
}

} // namespace siaran::contacts
