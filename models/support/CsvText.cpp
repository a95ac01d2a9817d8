#include "models/support/CsvText.h"

using namespace Qt::StringLiterals;

namespace siaran::models {

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool isFormula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
        if (isFormula) {
            cell.prepend(u'\'');
        }
        cell.replace(u'"', u"\"\""_s);
        quoted.append(u'"' + cell + u'"');
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace siaran::models
