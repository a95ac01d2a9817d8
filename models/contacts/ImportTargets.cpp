#include "models/contacts/ImportTargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace siaran::models {

using contacts::ColumnRule;
using contacts::ColumnTarget;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::ImportTargets)
};

QString newFieldText(const QString& header, FieldType type)
{
    switch (type) {
    case FieldType::Text: return Words::tr("New field “%1” of text").arg(header);
    case FieldType::Number: return Words::tr("New field “%1” of numbers").arg(header);
    case FieldType::Date: return Words::tr("New field “%1” of dates").arg(header);
    case FieldType::YesNo: return Words::tr("New field “%1” of yes and no").arg(header);
    case FieldType::Choice: return Words::tr("New field “%1” of choices").arg(header);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ImportTarget> importTargets(const ColumnRule& guess, const QList<CustomField>& known)
{
    QList<ImportTarget> targets;
    const auto add = [&](const QString& text, ColumnTarget target, bool startsGroup = false) {
        targets.push_back({text, {guess.header, target, {}}, startsGroup});
    };
    add(Words::tr("Leave out"), ColumnTarget::Ignore);
    add(Words::tr("Name"), ColumnTarget::Name, true);
    add(Words::tr("Phone number"), ColumnTarget::Phone);
    add(Words::tr("Labels"), ColumnTarget::Labels);
    add(Words::tr("Status"), ColumnTarget::WorkflowStatus);
    add(Words::tr("Rating (1 to 5)"), ColumnTarget::Rating);
    add(Words::tr("Opted out (yes or no)"), ColumnTarget::OptOut);
    add(Words::tr("Agreed to messages (yes or no)"), ColumnTarget::OptIn);
    bool isFirst = true;
    for (const auto& field : known) {
        targets.push_back({field.label, {guess.header, ColumnTarget::Field, field}, isFirst});
        isFirst = false;
    }
    const bool isGuessedNew = guess.target == ColumnTarget::Field && !guess.field.id.isValid();
    const auto name = guess.header.isEmpty() ? Words::tr("No name") : guess.header;
    isFirst = true;
    for (const auto type : {FieldType::Text, FieldType::Number, FieldType::Date, FieldType::YesNo}) {
        CustomField field;
        field.key = isGuessedNew ? guess.field.key : QString();
        field.label = isGuessedNew ? guess.field.label : name;
        field.type = type;
        targets.push_back({newFieldText(name, type), {guess.header, ColumnTarget::Field, field}, isFirst});
        isFirst = false;
    }
    return targets;
}

int indexOfTarget(const QList<ImportTarget>& targets, const ColumnRule& rule)
{
    const auto found = std::ranges::find_if(targets, [&](const ImportTarget& one) {
        if (one.rule.target != rule.target) {
            return false;
        }
        if (rule.target != ColumnTarget::Field) {
            return true;
        }
        return one.rule.field.id == rule.field.id
            && (rule.field.id.isValid() || one.rule.field.type == rule.field.type);
    });
    return found == targets.end() ? 0 : static_cast<int>(found - targets.begin());
}

} // namespace siaran::models
