#include "services/contacts/NewFields.h"

#include <map>

namespace siaran::contacts {

NewFields::NewFields(const ColumnMapping& mapping)
{
    for (const auto& rule : mapping.columns) {
        if (rule.target == ColumnTarget::Field && !rule.field.id.isValid()) {
            m_waiting.insert(rule.field.key, rule);
        }
    }
}

void NewFields::admit(FieldValues& values)
{
    if (m_waiting.isEmpty() && m_refused.isEmpty()) {
        return;
    }
    std::erase_if(values, [this](const auto& entry) {
        if (const auto waiting = m_waiting.constFind(entry.first); waiting != m_waiting.cend()) {
            if (m_admitted.size() < Most) {
                m_admitted.push_back(waiting->field);
            } else {
                m_refused.insert(entry.first);
                m_leftOut.push_back(waiting->header);
            }
            m_waiting.erase(waiting);
        }
        return m_refused.contains(entry.first);
    });
}

} // namespace siaran::contacts
