#include "services/contacts/RowInterpreter.h"

#include "services/contacts/CellText.h"
#include "services/contacts/ValueParser.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

ImportReason reasonOf(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::RoundedBySpreadsheet: return ImportReason::RoundedBySpreadsheet;
    case PhoneFault::Landline: return ImportReason::Landline;
    case PhoneFault::TooShort: return ImportReason::TooShort;
    case PhoneFault::TooLong: return ImportReason::TooLong;
    case PhoneFault::Invalid: return ImportReason::InvalidPhone;
    case PhoneFault::NotANumber: return ImportReason::NotANumber;
    case PhoneFault::Empty: return ImportReason::NoPhone;
    }
    Q_UNREACHABLE();
}

std::optional<FieldValue> choiceOf(const CustomField& field, const QString& text)
{
    for (const auto& choice : field.choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0) {
            return choice;
        }
    }
    return std::nullopt;
}

std::optional<FieldValue> fieldValue(const CustomField& field, const QString& text)
{
    switch (field.type) {
    case FieldType::Text: return text;
    case FieldType::Number: return parseNumber(text);
    case FieldType::Date: return parseDate(text);
    case FieldType::YesNo: return parseYesNo(text);
    case FieldType::Choice: return choiceOf(field, text);
    }
    Q_UNREACHABLE();
}

/// Adds to the problems of one column while its cell is read.
class CellReport {
public:
    CellReport(qsizetype column, ImportRow& contact)
        : m_column(column)
        , m_contact(contact)
    {
    }

    void add(ImportReason reason) { m_contact.problems.push_back(CellProblem {m_column, reason}); }

    QString fitted(const QString& text, qsizetype length)
    {
        if (text.size() > length) {
            add(ImportReason::Shortened);
        }
        return shortened(text, length);
    }

private:
    qsizetype m_column;
    ImportRow& m_contact;
};

QList<QStringView> labelParts(QStringView text)
{
    QList<QStringView> parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || QStringView(u",;|\n").contains(text.at(i));
        if (ends) {
            parts.push_back(text.sliced(from, i - from));
            from = i + 1;
        }
    }
    return parts;
}

void addLabels(const QString& text, ImportRow& contact, CellReport& report)
{
    for (const auto part : labelParts(text)) {
        const QString label = report.fitted(part.trimmed().toString(), RowInterpreter::LongestWord);
        if (label.isEmpty() || contact.labels.contains(label, Qt::CaseInsensitive)) {
            continue;
        }
        if (contact.labels.size() == RowInterpreter::MostLabels) {
            report.add(ImportReason::Shortened);
            return;
        }
        contact.labels.push_back(label);
    }
}

void setRating(const QString& text, ImportRow& contact, CellReport& report)
{
    const auto number = parseNumber(text);
    if (number && (*number == 1 || *number == 2 || *number == 3 || *number == 4 || *number == 5)) {
        contact.rating = static_cast<int>(*number);
    } else {
        report.add(ImportReason::BadValue);
    }
}

void setField(const CustomField& field, const QString& text, ImportRow& contact, CellReport& report)
{
    const auto value
        = fieldValue(field, field.type == FieldType::Text ? report.fitted(text, RowInterpreter::LongestText) : text);
    if (value) {
        contact.fields.insert_or_assign(field.key, *value);
    } else {
        report.add(ImportReason::BadValue);
    }
}

void setWish(ColumnTarget target, const QString& text, ImportRow& contact, CellReport& report)
{
    const auto said = parseYesNo(text);
    if (!said) {
        report.add(ImportReason::BadValue);
        return;
    }
    const bool wantsOut = *said == (target == ColumnTarget::OptOut);
    if (wantsOut) {
        contact.wish = Wish::No;
    } else if (target == ColumnTarget::OptIn && contact.wish == Wish::Unsaid) {
        contact.wish = Wish::Yes;
    }
}

} // namespace

RowInterpreter::RowInterpreter(ColumnMapping mapping, PhoneNormalizer phones)
    : m_mapping(std::move(mapping))
    , m_phones(std::move(phones))
{
}

ImportRow RowInterpreter::interpret(const TableRow& row) const
{
    ImportRow contact;
    contact.line = row.line;
    const qsizetype width = m_mapping.columns.size();
    if (row.runTogether) {
        contact.rejection = CellProblem {-1, ImportReason::RowsRunTogether};
        return contact;
    }
    readPhones(row, contact);
    if (contact.rejection) {
        return contact;
    }
    for (qsizetype column = 0; column < std::min(width, row.cells.size()); ++column) {
        readCell(column, row.cells.at(column), contact);
    }
    contact.name = shortened(contact.name, LongestName);
    for (qsizetype column = width; column < row.cells.size(); ++column) {
        if (!row.cells.at(column).trimmed().isEmpty()) {
            contact.problems.push_back(CellProblem {-1, ImportReason::ExtraCells});
            break;
        }
    }
    return contact;
}

void RowInterpreter::readPhones(const TableRow& row, ImportRow& contact) const
{
    QStringList found;
    auto fault = PhoneFault::Empty;
    qsizetype faultyColumn = -1;
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        if (m_mapping.columns.at(column).target != ColumnTarget::Phone) {
            continue;
        }
        const auto numbers = m_phones.normalize(row.cells.value(column));
        if (numbers) {
            found += numbers->e164;
            found += numbers->others;
        } else if (faultyColumn < 0 || numbers.error() < fault) {
            fault = numbers.error();
            faultyColumn = column;
        }
    }
    if (found.isEmpty()) {
        contact.rejection = CellProblem {faultyColumn, reasonOf(fault)};
        return;
    }
    found.removeDuplicates();
    contact.phoneE164 = found.takeFirst();
    contact.otherPhones = found;
}

void RowInterpreter::readCell(qsizetype column, const QString& cell, ImportRow& contact) const
{
    const auto& rule = m_mapping.columns.at(column);
    if (rule.target == ColumnTarget::Ignore || rule.target == ColumnTarget::Phone) {
        return;
    }
    CellReport report(column, contact);
    const bool keepsLines = rule.target == ColumnTarget::Labels || rule.target == ColumnTarget::Field;
    const auto text = keepsLines ? cleanLines(cell) : cleanLine(cell);
    if (!text) {
        report.add(ImportReason::BadValue);
        return;
    }
    if (text->isEmpty()) {
        return;
    }
    switch (rule.target) {
    case ColumnTarget::Name:
        contact.name += (contact.name.isEmpty() ? QString() : u" "_s) + report.fitted(*text, LongestName);
        break;
    case ColumnTarget::Labels: addLabels(*text, contact, report); break;
    case ColumnTarget::WorkflowStatus: contact.workflowStatus = report.fitted(*text, LongestWord); break;
    case ColumnTarget::Rating: setRating(*text, contact, report); break;
    case ColumnTarget::Field: setField(rule.field, *text, contact, report); break;
    case ColumnTarget::OptOut:
    case ColumnTarget::OptIn: setWish(rule.target, *text, contact, report); break;
    case ColumnTarget::Ignore:
    case ColumnTarget::Phone: break;
    }
}

} // namespace siaran::contacts
