#include "services/simulator/SampleFiles.h"

namespace siaran::simulator {

namespace {

// A flower, 48 pixels wide.
constexpr char Flower[]
    = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAAwUlEQVR42u3ZzQmAMAwG0AzmGA7kZI7hDB486l2hIFJbMD+lX2sg5/YRatNE"
      "WvcNKshBDgqxjNMVKKCgkZmoHEVm6hqU1FQD5TRcUzsg7qImmiyIu7pVeiSg5B71QdE2EKB7J246zQ61LMxKBxzIymRcXOFAX0zHPDxDaSVl"
      "WYg0XNNbRppSldQoTaSpoPVBkckzBHuGsL4yrHvIa5k/P3p5Mbb3pgbqOur0ZXCdqw8b/jAf8pFeo1NY0Dm1/1ooGSdJpcmno9L/tQAAAABJ"
      "RU5ErkJggg==";
constexpr char Dot[] = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";

// One empty page; readers find the objects without a table.
constexpr char Page[] = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n"
                        "trailer<</Root 1 0 R>>\n%%EOF\n";

} // namespace

const SampleFile& sampleImage()
{
    static const SampleFile file {"1037543291540001", "image/png", QByteArray::fromBase64(Flower)};
    return file;
}

const SampleFile& sampleDocument()
{
    static const SampleFile file {"1037543291540002", "application/pdf", Page};
    return file;
}

const SampleFile& sampleVoice()
{
    static const SampleFile file {"1037543291540003", "audio/ogg; codecs=opus", "OggS"};
    return file;
}

const SampleFile& sampleSticker()
{
    static const SampleFile file {"1037543291540004", "image/webp", QByteArray::fromBase64(Dot)};
    return file;
}

QList<SampleFile> sampleFiles()
{
    return {sampleImage(), sampleDocument(), sampleVoice(), sampleSticker()};
}

} // namespace siaran::simulator
