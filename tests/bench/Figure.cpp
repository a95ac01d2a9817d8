#include "tests/bench/Figure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

void print(const QString& name, double value, const QString& unit)
{
    const QJsonObject figure {{u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at((values.size() - 1) / 2);
}

} // namespace siaran::bench
