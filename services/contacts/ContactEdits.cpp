#include "services/contacts/ContactEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

tl::unexpected<Error> changedMeanwhile(const QString& what)
{
    return fail(ErrorKind::Conflict, what, u"contact.changed"_s);
}

/// One edit on its way onto the values of now.
class Rebase {
public:
    Rebase(const ContactValues& current, const ContactChange& edit)
        : m_edit(edit)
        , m_values(current)
    {
    }

    Result<ContactValues> run()
    {
        take(&ContactValues::displayName, u"name"_s);
        take(&ContactValues::phoneE164, u"phone"_s);
        take(&ContactValues::workflowStatus, u"workflow_status"_s);
        take(&ContactValues::rating, u"rating"_s);
        takeLabels();
        takeFields();
        return m_conflict.isEmpty() ? Result<ContactValues>(m_values) : changedMeanwhile(m_conflict);
    }

private:
    template <typename Member>
    void take(Member ContactValues::*member, const QString& name)
    {
        if (m_edit.before.*member == m_edit.after.*member || m_values.*member == m_edit.after.*member) {
            return;
        }
        if (m_values.*member != m_edit.before.*member) {
            m_conflict = name;
        }
        m_values.*member = m_edit.after.*member;
    }

    // Adding and taking off say what they mean, whatever others did to the rest.
    void takeLabels()
    {
        for (const auto label : m_edit.before.labels) {
            if (!m_edit.after.labels.contains(label)) {
                m_values.labels.removeAll(label);
            }
        }
        for (const auto label : m_edit.after.labels) {
            if (!m_edit.before.labels.contains(label) && !m_values.labels.contains(label)) {
                m_values.labels.append(label);
            }
        }
        std::ranges::sort(m_values.labels);
    }

    void takeFields()
    {
        for (const auto& [key, value] : m_edit.before.fields) {
            takeField(key);
        }
        for (const auto& [key, value] : m_edit.after.fields) {
            takeField(key);
        }
    }

    void takeField(const QString& key)
    {
        const auto before = valueOf(m_edit.before, key);
        const auto after = valueOf(m_edit.after, key);
        const auto now = valueOf(m_values, key);
        if (before == after || now == after) {
            return;
        }
        if (now != before) {
            m_conflict = u"field:"_s + key;
        }
        if (after) {
            m_values.fields[key] = *after;
        } else {
            m_values.fields.erase(key);
        }
    }

    static std::optional<FieldValue> valueOf(const ContactValues& values, const QString& key)
    {
        const auto found = values.fields.find(key);
        return found == values.fields.end() ? std::nullopt : std::optional(found->second);
    }

    const ContactChange& m_edit;
    ContactValues m_values;
    QString m_conflict;
};

} // namespace

Result<ContactValues> rebased(const ContactValues& current, const ContactChange& edit)
{
    return Rebase(current, edit).run();
}

QStringList changedParts(const ContactValues& before, const ContactValues& after)
{
    QStringList parts;
    const auto add = [&parts](bool isChanged, const QString& name) {
        if (isChanged) {
            parts.append(name);
        }
    };
    add(before.displayName != after.displayName, u"name"_s);
    add(before.phoneE164 != after.phoneE164, u"phone"_s);
    add(before.labels != after.labels, u"labels"_s);
    add(before.workflowStatus != after.workflowStatus, u"workflow_status"_s);
    add(before.rating != after.rating, u"rating"_s);
    add(before.fields != after.fields, u"fields"_s);
    return parts;
}

} // namespace siaran::contacts
