#include "app/desktop/PracticeShop.h"

#include "app/workspace/SampleShop.h"
#include "app/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StripArea.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::app::Program)
};

} // namespace

void fillPractice(Workspace& workspace, ui::MainWindow& window)
{
    const auto progress = [window = QPointer(&window)](const contacts::ImportProgress& now) {
        if (window) {
            window->strips().show(u"sample"_s, ui::Strip::Kind::Info,
                                  Words::tr("Filling the practice shop: %n customer(s) read …", nullptr, now.rows));
        }
    };
    auto filling = fillWithSampleShop(workspace.contacts(), workspace.imports(), workspace.segments(), progress);
    QCoro::connect(std::move(filling), &window, [&window](const Result<void>& filled) {
        window.strips().remove(u"sample"_s);
        if (!filled) {
            window.strips().show(u"sample"_s, ui::Strip::Kind::Danger,
                                 ui::errorSentence(filled.error(), ui::ErrorContext::Network));
        }
    });
}

} // namespace siaran::app
