#include "services/contacts/ContactColumn.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr WordTable<ContactColumn::Kind, 9> Words {{
    {ContactColumn::Kind::Name, "name"_L1},
    {ContactColumn::Kind::Phone, "phone"_L1},
    {ContactColumn::Kind::Labels, "labels"_L1},
    {ContactColumn::Kind::WorkflowStatus, "workflow_status"_L1},
    {ContactColumn::Kind::Rating, "rating"_L1},
    {ContactColumn::Kind::Consent, "consent"_L1},
    {ContactColumn::Kind::LastInbound, "last_inbound"_L1},
    {ContactColumn::Kind::LastOutbound, "last_outbound"_L1},
    {ContactColumn::Kind::Added, "added"_L1},
}};
constexpr auto FieldPrefix = "field:"_L1;

} // namespace

QString toWord(const ContactColumn& column)
{
    return column.kind == ContactColumn::Kind::Field ? FieldPrefix + column.fieldKey : wordIn(Words, column.kind);
}

std::optional<ContactColumn> contactColumnFromWord(const QString& word)
{
    if (word.startsWith(FieldPrefix)) {
        const auto key = word.mid(FieldPrefix.size());
        return key.isEmpty() ? std::nullopt : std::optional(ContactColumn {ContactColumn::Kind::Field, key});
    }
    const auto kind = valueIn(Words, word);
    return kind ? std::optional(ContactColumn {*kind, {}}) : std::nullopt;
}

} // namespace siaran::contacts
