#include "models/contacts/FieldText.h"

#include "models/support/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace siaran::models {

namespace {

// From here on a number in full length is harder to read than one with an exponent.
constexpr double LongNumber = 1e15;

struct TextOf {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::FieldText)

public:
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const { return numberText(number); }
    QString operator()(QDate day) const { return dayText(day); }
    QString operator()(bool yes) const { return yes ? tr("Yes") : tr("No"); }
};

} // namespace

QString numberText(double number)
{
    const char format = std::abs(number) < LongNumber ? 'f' : 'g';
    return QLocale().toString(number, format, QLocale::FloatingPointShortest);
}

QString fieldText(const FieldValue& value)
{
    return std::visit(TextOf(), value);
}

} // namespace siaran::models
