#include "ui/consent/StopListExportDialog.h"

#include "models/consent/ConsentText.h"
#include "ui/consent/ConsentErrorText.h"
#include "ui/shell/SaveDialog.h"

#include <QDate>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using consent::ConsentSource;
using consent::StopListFormat;

namespace {

constexpr int DialogWidth = 460;

QString explanation(const consent::OptOutCounts& counts)
{
    const auto people = StopListExportDialog::tr("%Ln person(s) go into the file. Exporting is noted in the audit log.",
                                                 nullptr, counts.people);
    if (counts.fingerprints == 0) {
        return people;
    }
    const auto others = StopListExportDialog::tr(
        "%Ln more number(s) stay stopped but cannot be written out: of people who were erased or removed, and of "
        "lists nobody here is on, only a fingerprint is kept.",
        nullptr, counts.fingerprints);
    return people + u' ' + others;
}

} // namespace

StopListExportDialog::StopListExportDialog(consent::StopListService& service, const consent::OptOutCounts& counts,
                                           QWidget* parent)
    : FormDialog(u"stopListExportDialog"_s, tr("Export who said stop"), DialogWidth, parent)
    , m_service(service)
    , m_xlsx(new QRadioButton(tr("Spreadsheet (.xlsx)"), this))
    , m_csv(new QRadioButton(tr("Table of text (.csv)"), this))
{
    setText(explanation(counts));
    m_xlsx->setObjectName(u"stopListXlsx"_s);
    m_xlsx->setChecked(true);
    m_csv->setObjectName(u"stopListCsv"_s);
    body()->addWidget(m_xlsx);
    body()->addWidget(m_csv);
    setButtons(tr("Choose where to save…"), tr("Cancel"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &StopListExportDialog::askWhere);
}

StopListFormat StopListExportDialog::format() const
{
    return m_xlsx->isChecked() ? StopListFormat::Xlsx : StopListFormat::Csv;
}

void StopListExportDialog::askWhere()
{
    const auto ending = format() == StopListFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
    auto* dialog = makeSaveDialog(u"stopListFileDialog"_s, windowTitle(), ending, u"*.%1"_s.arg(ending), this);
    //: A file name; %1 is today
    dialog->selectFile(tr("opt-outs-%1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &StopListExportDialog::write);
    dialog->open();
}

void StopListExportDialog::write(const QString& path)
{
    consent::StopListExport what {.path = path, .format = format(), .titles = {}, .sources = {}};
    what.titles = {tr("Number"), tr("Name"), tr("Since"), tr("How"), tr("Campaign"), tr("Evidence")};
    for (const auto source : {ConsentSource::Keyword, ConsentSource::Button, ConsentSource::WhatsApp,
                              ConsentSource::Manual, ConsentSource::Import}) {
        what.sources.append(models::sourceText(source));
    }
    setError({});
    act()->setEnabled(false);
    QCoro::connect(m_service.exportList(what), this, [this, path](const Result<int>& people) {
        act()->setEnabled(true);
        if (!people) {
            setError(consentErrorSentence(people.error()));
            return;
        }
        Q_EMIT written(path, *people);
        accept();
    });
}

} // namespace siaran::ui
